import type { CorpusId } from '../../shared/article.ts';
import { database } from '../database/connection.ts';
import type { CollectionState } from '../database/rows.ts';

export type Collections = ReadonlyMap<string, CollectionState>;

/** What is known of the files with many articles, by their paths. */
export async function readCollections(corpusId: CorpusId): Promise<Collections> {
  const corpus = await database.corpora.get(corpusId);
  return new Map(Object.entries(corpus?.collections ?? {}));
}

/** Notes that all articles of a file could be read; null that they could not, or not yet. */
export async function keepCollection(
  corpusId: CorpusId,
  path: string,
  state: CollectionState | null,
): Promise<void> {
  await database.corpora
    .where('id')
    .equals(corpusId)
    .modify((corpus) => {
      const collections = new Map(Object.entries(corpus.collections ?? {}));
      if (state === null) collections.delete(path);
      else collections.set(path, state);
      corpus.collections = Object.fromEntries(collections);
    });
}
