import { useEffect, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { Failure } from '../../shared/failure.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { useLastChange } from '../database/useLastChange.ts';
import { WorkbenchClient } from './workbenchClient.ts';
import type { Progress, ReplyOf } from './workbenchMessages.ts';

interface Scan {
  /** Another number after each scan: what was read from the workbench may have changed. */
  version: number;
  totals: ReplyOf<'scan'>;
}

export interface Workbench {
  client: WorkbenchClient;
  /** The last scan that ended; null before the first. */
  scan: Scan | null;
  /** How far the running scan is; null when none is. */
  progress: Progress | null;
  failure: Failure | null;
}

/** A worker over the corpus, which follows the changes of its articles. */
export function useWorkbench(corpusId: CorpusId): Workbench {
  const [client] = useState(() => new WorkbenchClient());
  useEffect(
    () => () => {
      client.close();
    },
    [client],
  );
  const lastChange = useLastChange(corpusId);
  const groups = JSON.stringify(useCorpusProject(corpusId)?.seriesGroups ?? []);
  const [scan, setScan] = useState<Scan | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (lastChange === null) return undefined;
    let isCurrent = true;
    const run = async () => {
      const result = await client.call('scan', { corpusId }, (told) => {
        if (isCurrent) setProgress(told);
      });
      if (!isCurrent) return;
      setProgress(null);
      if (!result.ok) setFailure(result.failure);
      else setScan((last) => ({ version: (last?.version ?? 0) + 1, totals: result.value }));
    };
    void run();
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, groups, lastChange]);
  return { client, scan, progress, failure };
}
