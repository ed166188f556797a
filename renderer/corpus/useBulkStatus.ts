import type { ArticleId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { readSettings } from '../commands/settings.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useReport } from '../review/useReport.ts';
import { markStatus } from '../status/markStatus.ts';
import { callOnce } from '../workbench/callOnce.ts';
import { undoBulkStep } from '../workbench/undoBulkStep.ts';

/** Gives articles a status, in a worker, and says so, with the way back. */
export function useBulkStatus(
  onOpen: (id: ArticleId) => void,
): (ids: readonly ArticleId[], status: ReviewStatus) => Promise<void> {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const report = useReport();
  return async (ids, status) => {
    const settings = await report(readSettings());
    if (settings === null) return;
    const articleIds = [...ids];
    const { author } = settings;
    const marked = await report(
      markStatus(ids.length, (whenIncomplete) =>
        callOnce('setStatus', { articleIds, status, whenIncomplete, author }),
      ),
    );
    if (marked === null) return;
    const [first] = marked.articleIds;
    if (marked.toFill !== null) onOpen(marked.toFill.articleId);
    else if (first !== undefined) {
      const count = marked.articleIds.length;
      showToast({
        text: t('bulk.done', { count, status: tCommon(`status.${status}`) }),
        action: {
          label: tCommon('action.undo'),
          onAct: () => void report(undoBulkStep(first)),
        },
      });
    } else if (!marked.hasStayed) showToast({ text: t('bulk.unchanged'), tone: 'hint' });
  };
}
