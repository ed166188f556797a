import Dexie from 'dexie';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ArticleRow, TextRow } from './rows.ts';

const HEAD = -1;
const ROWS_A_STEP = 100;
/** All at once would be held twice until they are unpacked. */
const BLOCKS_A_READ = 8;

/** What a stored index says of itself, and its blocks in order; null when there is none. */
export function readSearchIndex(
  corpusId: CorpusId,
): Promise<{ head: unknown; blocks: unknown[] } | null> {
  // in one transaction: blocks mean nothing with the head of another writing
  return database.transaction('r', database.searchBlocks, async () => {
    const head = await database.searchBlocks.get([corpusId, HEAD]);
    if (head === undefined) return null;
    const blocks: unknown[] = [];
    for (let start = 0; ; start += BLOCKS_A_READ) {
      const rows = await database.searchBlocks
        .where('[corpusId+block]')
        .between([corpusId, start], [corpusId, start + BLOCKS_A_READ], true, false)
        .toArray();
      if (rows.length === 0) return { head: head.content, blocks };
      for (const { content } of rows) blocks.push(content);
    }
  });
}

/** Writes the head and the blocks that have changed, all or none. */
export async function writeSearchIndex(
  corpusId: CorpusId,
  head: unknown,
  blocks: readonly { block: number; content: unknown }[],
): Promise<void> {
  const rows = [{ block: HEAD, content: head }, ...blocks];
  await database.searchBlocks.bulkPut(rows.map((row) => ({ corpusId, ...row })));
}

/** The next rows of a corpus that changed after `seen`, with the texts of those that `needsText`. */
export async function readChangedTexts(
  corpusId: CorpusId,
  seen: number,
  needsText: (row: ArticleRow) => boolean,
): Promise<{ rows: ArticleRow[]; texts: Map<ArticleId, string> }> {
  const rows = await database.articles
    .where('[corpusId+changedAt]')
    .between([corpusId, seen], [corpusId, Dexie.maxKey], false)
    .limit(ROWS_A_STEP)
    .toArray();
  const texts = await readTexts(rows.filter(needsText).map(({ id }) => id));
  return { rows, texts };
}

/** The stored texts; articles without one are left out. */
export async function readTexts(ids: readonly ArticleId[]): Promise<Map<ArticleId, string>> {
  const stored = await database.texts.bulkGet([...ids]);
  const known = stored.filter((row): row is TextRow => row !== undefined);
  return new Map(known.map(({ articleId, text }) => [articleId, text]));
}
