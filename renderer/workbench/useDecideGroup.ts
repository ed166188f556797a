import { useTranslation } from '../localisation/useTranslation.ts';
import { useBulkStep } from './useBulkStep.ts';
import type { WorkbenchClient } from './workbenchClient.ts';
import type { RequestOf } from './workbenchMessages.ts';

type GroupDecision = Omit<RequestOf<'decideGroup'>, 'author'>;

/** Decides a group and says so, with the way back. `progress` is null while nothing is written. */
export function useDecideGroup(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { progress, take } = useBulkStep();
  const decide = (decision: GroupDecision): Promise<void> =>
    take(
      (author, onProgress) => client.call('decideGroup', { ...decision, author }, onProgress),
      ({ decidedCount }) => t(`queue.done.${decision.verdict}`, { count: decidedCount }),
    );
  return { progress, decide };
}
