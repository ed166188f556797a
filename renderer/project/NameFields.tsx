import type { PartKind, ProjectParts } from '../../app/project/projectParts.ts';
import type { LocalName } from '../../shared/project.ts';
import { TextField } from '../design/TextField.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './PartForm.module.css';
import type { ProjectDraft } from './useProjectDraft.ts';
import { useProblemText } from './useProblemText.ts';

interface NameFieldsProps {
  kind: PartKind;
  part: ProjectParts[PartKind];
  draft: ProjectDraft;
  onChange: (name: LocalName) => void;
}

/** The name in each language of the interface, and the id, which never changes once it is saved. */
export function NameFields({ kind, part, draft, onChange }: NameFieldsProps) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const { id, name } = part;
  return (
    <>
      <div className={styles['pair']}>
        {(['en', 'vi'] as const).map((box) => {
          const problem = draft.problems.find(
            (each) => each.kind === kind && each.id === id && each.box === box,
          );
          return (
            <TextField
              key={box}
              lang={box}
              label={t(`name.${box}`)}
              value={name[box]}
              error={problem === undefined ? null : problemText(problem)}
              onChange={(typed) => {
                onChange({ ...name, [box]: typed });
              }}
            />
          );
        })}
      </div>
      <p className={styles['hint']}>
        {t(draft.isNew(kind, id) ? 'id.new' : 'id.kept')} <code>{id}</code>
      </p>
    </>
  );
}
