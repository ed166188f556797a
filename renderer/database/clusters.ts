import { clusterDuplicates } from '../../app/corpus/clusterDuplicates.ts';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import { listArticleIds, readTextPages } from './datasetPages.ts';
import {
  hasNewSignatures,
  isSigned,
  mergeSignatures,
  readSignatures,
  signText,
  type Signatures,
} from './signatures.ts';

/**
 * Compares the articles of a corpus if there are new ones since it was done last, and gives those that
 * tell the same, in groups of two or more. Takes long in a large corpus: ask for it in a worker.
 */
export async function keepClusters(corpusId: CorpusId): Promise<ArticleId[][]> {
  const known = await database.clusters.get(corpusId);
  if (known !== undefined && !(await hasNewSignatures(corpusId))) return known.clusters;
  const { signatures, last } = await readSignatures(corpusId);
  // a corpus that came in a bundle or from an earlier version
  if (known === undefined) await signRest(corpusId, signatures);
  const signed = [...signatures].map(([id, signature]) => ({ id, signature }));
  const clusters = clusterDuplicates(signed.filter(({ signature }) => isSigned(signature)));
  const tables = [database.clusters, database.signatures];
  await database.transaction('rw', tables, async () => {
    // who compared meanwhile may have known of more
    if ((await database.clusters.get(corpusId))?.id !== known?.id) return;
    await mergeSignatures(corpusId, signatures, last);
    await database.clusters.put({ corpusId, clusters, id: crypto.randomUUID() });
  });
  return clusters;
}

/** The paths of those that tell the same, all of the corpus. */
export async function readClusteredPaths(corpusId: CorpusId): Promise<string[][]> {
  const clusters = await keepClusters(corpusId);
  const rows = await database.articles.bulkGet(clusters.flat());
  const pathOf = new Map(rows.map((row) => [row?.id, row?.path]));
  return clusters.map((ids) => ids.flatMap((id) => pathOf.get(id) ?? []));
}

async function signRest(corpusId: CorpusId, signatures: Signatures): Promise<void> {
  const ids = await listArticleIds(corpusId, 'all');
  const unsigned = ids.filter((id) => !signatures.has(id));
  for await (const page of readTextPages(unsigned)) {
    for (const { articleId, text } of page) signatures.set(articleId, signText(text));
  }
}
