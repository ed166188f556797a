import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import { readSettings } from '../../commands/settings.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { undoBulkStep } from '../undoBulkStep.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';

/** Carries decisions over and says so, with the way back. */
export function useCarryOver(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useFailureReport();
  const [isBusy, setIsBusy] = useState(false);

  const carry = async (from: ArticleId, to: ArticleId[]): Promise<void> => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    setIsBusy(true);
    const { author } = settings.value;
    const result = await client.call('carryDecisions', { from, to, author });
    if (!result.ok) report(result.failure);
    else {
      const { carriedCount, articleIds } = result.value;
      const [first] = articleIds;
      showToast({
        text: t('duplicates.done', { count: carriedCount }),
        ...(first !== undefined && {
          action: { label: tCommon('action.undo'), onAct: () => void undoBulkStep(first) },
        }),
      });
    }
    setIsBusy(false);
  };
  return { isBusy, carry };
}
