import { useEffect, useState } from 'react';
import type { CorpusId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { Statistics } from './statisticsMessages.ts';

/** What is counted of the corpus; null until it has been. */
export function useStatistics({ client, scan }: Workbench, corpusId: CorpusId): Statistics | null {
  const [read, setRead] = useState<Statistics | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    void client.call('readStatistics', { corpusId }).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setRead(result.value);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, report, version]);
  return read;
}
