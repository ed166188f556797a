import { useState } from 'react';
import { readSettings } from '../commands/settings.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { undoBulkStep } from './undoBulkStep.ts';
import { useFailureReport } from './useFailureReport.ts';
import type { WorkbenchClient } from './workbenchClient.ts';
import type { Progress, Reference } from './workbenchMessages.ts';

interface GroupDecision {
  key: string;
  except: Reference[];
  verdict: 'accepted' | 'rejected';
}

/** Decides a group and says so, with the way back. `progress` is null while nothing is written. */
export function useDecideGroup(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useFailureReport();
  const [progress, setProgress] = useState<Progress | null>(null);

  const decide = async (decision: GroupDecision): Promise<void> => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    setProgress({ doneCount: 0, totalCount: 1 });
    const { author } = settings.value;
    const result = await client.call('decideGroup', { ...decision, author }, setProgress);
    if (!result.ok) report(result.failure);
    else {
      const { decidedCount, articleIds } = result.value;
      const [first] = articleIds;
      showToast({
        text: t(`queue.done.${decision.verdict}`, { count: decidedCount }),
        ...(first !== undefined && {
          action: { label: tCommon('action.undo'), onAct: () => void undoBulkStep(first) },
        }),
      });
    }
    setProgress(null);
  };
  return { progress, decide };
}
