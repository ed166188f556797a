import { likeness } from '../../../app/corpus/articleSignature.ts';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import { keepClusters } from '../../database/clusters.ts';
import { database } from '../../database/connection.ts';
import type { ArticleRow } from '../../database/rows.ts';
import { readSignatures, type Signatures } from '../../database/signatures.ts';
import type { DuplicateArticle } from './duplicateMessages.ts';

/** The largest clusters first; in each, the article with the most decisions first. */
export async function listDuplicates(corpusId: CorpusId): Promise<DuplicateArticle[][]> {
  const clusters = await keepClusters(corpusId);
  const [{ signatures }, rows] = await Promise.all([
    readSignatures(corpusId),
    database.articles.bulkGet(clusters.flat()),
  ]);
  const rowOf = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
  return clusters
    .map((ids) => describe(ids, rowOf, signatures))
    .filter((cluster) => cluster.length > 1)
    .sort((a, b) => b.length - a.length);
}

function describe(
  ids: readonly ArticleId[],
  rowOf: ReadonlyMap<ArticleId, ArticleRow>,
  signatures: Signatures,
): DuplicateArticle[] {
  const rows = ids
    .flatMap((id) => rowOf.get(id) ?? [])
    .sort((a, b) => b.annotationCount - a.annotationCount);
  const first = rows[0] && signatures.get(rows[0].id);
  return rows.map(({ id, title, path, status, annotationCount, undecidedCount }) => {
    const own = signatures.get(id);
    return {
      ...{ articleId: id, title, path, status, annotationCount, undecidedCount },
      likeness: first && own ? likeness(first, own) : 0,
    };
  });
}
