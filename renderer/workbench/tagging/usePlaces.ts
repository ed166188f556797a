import { useEffect, useState } from 'react';
import type { CorpusId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { Progress } from '../workbenchMessages.ts';
import type { TagReply } from './tagMessages.ts';

interface PlaceQuery {
  corpusId: CorpusId;
  /** As it was written; nothing is looked for while it is empty. */
  query: string;
  label: string;
}

type Found = TagReply<'findPlaces'>;

/** What was found, again after each change of the articles; null until then. */
export function usePlaces(
  { client, scan }: Workbench,
  { corpusId, query, label }: PlaceQuery,
): { found: Found | null; progress: Progress | null } {
  const [last, setLast] = useState<{ key: string; found: Found } | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  const key = `${label} ${query}`;
  useEffect(() => {
    if (query === '') return undefined;
    let isCurrent = true;
    const tell = (told: Progress) => {
      if (isCurrent) setProgress(told);
    };
    void client.call('findPlaces', { corpusId, query, label }, tell).then((result) => {
      if (!isCurrent) return;
      setProgress(null);
      if (result.ok) setLast({ key, found: result.value });
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, key, label, query, report, version]);
  return { found: last?.key === key ? last.found : null, progress };
}
