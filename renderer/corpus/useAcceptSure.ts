import type { ArticleId } from '../../shared/article.ts';
import { readSettings } from '../commands/settings.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useReport } from '../review/useReport.ts';
import { callOnce } from '../workbench/callOnce.ts';
import { undoBulkStep } from '../workbench/undoBulkStep.ts';

/** Accepts what is sure enough in articles, in a worker, and says so, with the way back. */
export function useAcceptSure(): (ids: readonly ArticleId[], threshold: number) => Promise<void> {
  const { t } = useTranslation('corpus');
  const { t: tCommon } = useTranslation();
  const report = useReport();
  return async (ids, threshold) => {
    const settings = await report(readSettings());
    if (settings === null) return;
    const { author } = settings;
    const request = { articleIds: [...ids], threshold, author };
    const done = await report(callOnce('acceptSure', request));
    if (done === null) return;
    const [first] = done.articleIds;
    showToast({
      text: t('bulk.accepted', { count: done.decidedCount }),
      ...(first !== undefined && {
        action: { label: tCommon('action.undo'), onAct: () => void report(undoBulkStep(first)) },
      }),
    });
  };
}
