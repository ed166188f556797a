import type { CorpusId } from '../../shared/article.ts';
import { lastChangedAt } from './changeCounter.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** A number that rises with every change of an article of the corpus; null while it is being read. */
export function useLastChange(corpusId: CorpusId): number | null {
  return useKeyedQuery(corpusId, async () => lastChangedAt(corpusId)) ?? null;
}
