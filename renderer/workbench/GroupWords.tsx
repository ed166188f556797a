import { useTranslation } from '../localisation/useTranslation.ts';
import type { GroupSummary } from './workbenchMessages.ts';

interface GroupWordsProps {
  group: Pick<GroupSummary, 'type' | 'words'>;
  className: string | undefined;
}

/** What the suggestions of a group say; an indicator without a name has its unit alone, in brackets. */
export function GroupWords({ group: { type, words }, className }: GroupWordsProps) {
  const { t } = useTranslation('workbench');
  const isNameless = type === 'indicator' && words.startsWith('(');
  return (
    <span className={className} lang="vi">
      {isNameless ? t('queue.nameless', { unit: words }) : words || t('queue.noWords')}
    </span>
  );
}
