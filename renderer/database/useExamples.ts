import type { MarkedExample } from '../../app/corpus/collectExamples.ts';
import type { CorpusId } from '../../shared/article.ts';
import { readExamples } from './projectExamples.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** Live; null while they are being read. */
export function useExamples(
  corpusId: CorpusId,
  kind: 'labels' | 'fields',
  id: string,
): readonly MarkedExample[] | null {
  const key = `${corpusId} ${kind} ${id}`;
  return useKeyedQuery(key, async () => readExamples(corpusId, kind, id)) ?? null;
}
