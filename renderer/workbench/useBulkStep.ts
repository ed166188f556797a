import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { readSettings } from '../commands/settings.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { undoBulkStep } from './undoBulkStep.ts';
import { useFailureReport } from './useFailureReport.ts';
import type { Progress } from './workbenchMessages.ts';

/** Takes one step over many articles, as the author that is given. */
type BulkStep<Reply> = (
  author: string,
  onProgress: (progress: Progress) => void,
) => Promise<Result<Reply>>;

/** Takes a step over many articles and says so, with the way back. `progress` is null in between. */
export function useBulkStep() {
  const { t } = useTranslation();
  const report = useFailureReport();
  const [progress, setProgress] = useState<Progress | null>(null);

  const tell = (text: string, [first]: readonly ArticleId[]) => {
    showToast({
      text,
      ...(first !== undefined && {
        action: { label: t('action.undo'), onAct: () => void undoBulkStep(first) },
      }),
    });
  };

  const take = async <Reply extends { articleIds: readonly ArticleId[] }>(
    step: BulkStep<Reply>,
    told: (reply: Reply) => string,
  ): Promise<void> => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    setProgress({ doneCount: 0, totalCount: 1 });
    const result = await step(settings.value.author, setProgress);
    if (!result.ok) report(result.failure);
    else tell(told(result.value), result.value.articleIds);
    setProgress(null);
  };
  return { progress, take };
}
