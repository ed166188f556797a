import { ChoiceGroup } from '../design/ChoiceGroup.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ProjectDraft } from './useProjectDraft.ts';

const WAYS = ['tell', 'ask', 'refuse'] as const;

/** What comes of marking an article as reviewed that lacks what is required. */
export function IncompleteChoice({ draft }: { draft: ProjectDraft }) {
  const { t } = useTranslation('project');
  return (
    <ChoiceGroup
      label={t('general.whenIncomplete.label')}
      choices={WAYS.map((value) => ({ value, label: t(`general.whenIncomplete.${value}`) }))}
      value={draft.project.whenIncomplete ?? 'ask'}
      onChange={(whenIncomplete) => {
        draft.change({ whenIncomplete });
      }}
    />
  );
}
