import { useTranslation } from '../../localisation/useTranslation.ts';
import { useBulkStep } from '../useBulkStep.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';
import type { RequestOf } from '../workbenchMessages.ts';

type Dismissing = Omit<RequestOf<'dismissFindings'>, 'author'>;

/** Marks findings as right and says so, with the way back. */
export function useDismissFindings(client: WorkbenchClient): (what: Dismissing) => Promise<void> {
  const { t } = useTranslation('workbench');
  const { take } = useBulkStep();
  return (what) =>
    take(
      (author) => client.call('dismissFindings', { ...what, author }),
      ({ count }) => t('findings.dismissed', { count }),
    );
}
