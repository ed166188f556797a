import { useEffect, useState } from 'react';
import type { CorpusId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { Progress } from '../workbenchMessages.ts';

interface FindingScan {
  /** Another number after each time that articles were checked; 0 before the first. */
  version: number;
  /** How far the checks are; null while none run. */
  progress: Progress | null;
}

/** Runs the checks over the corpus as long as the view is shown, and again over what changes. */
export function useFindingScan({ client, scan }: Workbench, corpusId: CorpusId): FindingScan {
  const [state, setState] = useState<FindingScan>({ version: 0, progress: null });
  const report = useFailureReport();
  const readVersion = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    const run = async () => {
      let most = 0;
      const tell = ({ doneCount, totalCount }: Progress) => {
        most = Math.max(most, totalCount);
        const progress = { doneCount: most - totalCount + doneCount, totalCount: most };
        if (isCurrent) setState(({ version }) => ({ version, progress }));
      };
      for (;;) {
        const result = await client.call('scanFindings', { corpusId }, tell);
        if (!isCurrent) return;
        if (!result.ok) {
          report(result.failure);
          return;
        }
        if (result.value.leftCount === 0) break;
      }
      setState(({ version }) => ({ version: version + 1, progress: null }));
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, readVersion, report]);
  return state;
}
