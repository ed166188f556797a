import { useEffect, useState } from 'react';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { Progress } from '../workbenchMessages.ts';
import type { DuplicateArticle, DuplicateReply } from './duplicateMessages.ts';

export interface Duplicates {
  /** Null until all articles have been compared once. */
  clusters: DuplicateArticle[][] | null;
  progress: Progress | null;
}

/** Articles are compared when the view is opened first, and again as they change. */
export function useDuplicates({ client, scan }: Workbench, corpusId: CorpusId): Duplicates {
  const [clusters, setClusters] = useState<DuplicateArticle[][] | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  useEffect(() => {
    let isCurrent = true;
    const tell = (told: Progress) => {
      if (isCurrent) setProgress(told);
    };
    void client.call('findDuplicates', { corpusId }, tell).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setClusters(result.value.clusters);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, corpusId, report, version]);
  return { clusters, progress };
}

type Previews = DuplicateReply<'previewCarrying'>['previews'];

/** What carrying over would do; empty until it is known. */
export function usePreviews(
  { client, scan }: Workbench,
  from: ArticleId,
  to: readonly ArticleId[],
): Previews {
  const [previews, setPreviews] = useState<Previews>([]);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  const others = to.join('\n');
  useEffect(() => {
    let isCurrent = true;
    const request = { from, to: others.split('\n') as ArticleId[] };
    void client.call('previewCarrying', request).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setPreviews(result.value.previews);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, from, others, report, version]);
  return previews;
}
