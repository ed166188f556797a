import { useMemo } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import { useClusters } from '../database/useClusters.ts';
import { codesOf, HAS_COPIES, type FacetCodes } from './facetCodes.ts';

/**
 * Which articles others tell as well, as codes by the place of a row; null while nobody asks for it,
 * and before the articles have been compared.
 */
export function useCopies(
  corpusId: CorpusId,
  rows: readonly ArticleRow[],
  isWanted: boolean,
): FacetCodes | null {
  const clusters = useClusters(corpusId, isWanted);
  return useMemo(() => {
    if (clusters === null) return null;
    const ids = new Set(clusters.flat());
    return codesOf(rows, ({ id }) => (ids.has(id) ? HAS_COPIES : ''));
  }, [clusters, rows]);
}
