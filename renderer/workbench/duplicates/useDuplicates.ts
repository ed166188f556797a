import { useEffect, useState } from 'react';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { Workbench } from '../useWorkbench.ts';
import type {
  CarriedMark,
  CarryingPreview,
  DuplicateArticle,
  DuplicateReply,
  DuplicateRequest,
} from './duplicateMessages.ts';

/** Null until all articles have been compared once. */
export function useDuplicates(
  workbench: Workbench,
  corpusId: CorpusId,
): DuplicateArticle[][] | null {
  return useReply(workbench, 'findDuplicates', { corpusId })?.clusters ?? null;
}

/** What carrying over would do; empty until it is known. */
export function usePreviews(
  workbench: Workbench,
  from: ArticleId,
  to: ArticleId[],
): CarryingPreview[] {
  return useReply(workbench, 'previewCarrying', { from, to })?.previews ?? [];
}

/** What carrying over would do to one article, mark by mark; empty until it is known. */
export function useCarriedMarks(
  workbench: Workbench,
  from: ArticleId,
  to: ArticleId,
): CarriedMark[] {
  return useReply(workbench, 'readCarrying', { from, to })?.marks ?? [];
}

type Read = 'findDuplicates' | 'previewCarrying' | 'readCarrying';

/** Asks again whenever articles have changed; null until the first answer. */
function useReply<Name extends Read>(
  { client, scan }: Workbench,
  name: Name,
  request: DuplicateRequest<Name>,
): DuplicateReply<Name> | null {
  const [reply, setReply] = useState<DuplicateReply<Name> | null>(null);
  const report = useFailureReport();
  const version = scan?.version ?? 0;
  const asked = JSON.stringify(request);
  useEffect(() => {
    let isCurrent = true;
    void client.call(name, JSON.parse(asked) as DuplicateRequest<Name>).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setReply(result.value);
      else report(result.failure);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, name, asked, report, version]);
  return reply;
}
