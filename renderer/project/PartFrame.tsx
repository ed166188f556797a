import type { ReactNode } from 'react';
import type { PartKind, ProjectParts } from '../../app/project/projectParts.ts';
import type { LocalName } from '../../shared/project.ts';
import { GuidelineFields } from './GuidelineFields.tsx';
import { NameFields } from './NameFields.tsx';
import type { ProjectDraft } from './useProjectDraft.ts';

interface PartFrameProps {
  kind: PartKind;
  part: ProjectParts[PartKind];
  draft: ProjectDraft;
  onChange: (changes: { name: LocalName } | { guideline: LocalName }) => void;
  children: ReactNode;
}

/** What all parts have: names before what is their own, a guideline after it. */
export function PartFrame({ kind, part, draft, onChange, children }: PartFrameProps) {
  return (
    <>
      <NameFields
        {...{ kind, part, draft }}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      {children}
      <GuidelineFields
        guideline={part.guideline}
        onChange={(guideline) => {
          onChange({ guideline });
        }}
      />
    </>
  );
}
