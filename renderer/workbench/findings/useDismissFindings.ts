import { readSettings } from '../../commands/settings.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { undoBulkStep } from '../undoBulkStep.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';
import type { RequestOf } from '../workbenchMessages.ts';

type Dismissing = Omit<RequestOf<'dismissFindings'>, 'author'>;

/** Marks findings as right and says so, with the way back. */
export function useDismissFindings(client: WorkbenchClient): (what: Dismissing) => Promise<void> {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useFailureReport();
  return async (what) => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    const { author } = settings.value;
    const result = await client.call('dismissFindings', { ...what, author });
    if (!result.ok) {
      report(result.failure);
      return;
    }
    const { count, articleIds } = result.value;
    const [first] = articleIds;
    showToast({
      text: t('findings.dismissed', { count }),
      ...(first !== undefined && {
        action: { label: tCommon('action.undo'), onAct: () => void undoBulkStep(first) },
      }),
    });
  };
}
