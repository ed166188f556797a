import { useTranslation } from '../localisation/useTranslation.ts';
import { useBulkStep } from './useBulkStep.ts';
import type { WorkbenchClient } from './workbenchClient.ts';
import type { Reference } from './workbenchMessages.ts';

interface GroupDecision {
  key: string;
  except: Reference[];
  verdict: 'accepted' | 'rejected';
}

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
