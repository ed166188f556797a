import Dexie from 'dexie';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ArticleRow, PackedRows } from './rows.ts';

/** A record of this size is still kept beside the others; a larger one becomes a file of its own. */
export const ROWS_A_BLOCK = 128;
const BLOCKS_A_READ = 8;
const BLOCKS_A_WRITE = 16;

/** What the rows of a snapshot go back to, null when there is none. */
export async function readListMark(corpusId: CorpusId): Promise<number | null> {
  return (await database.listMarks.get(corpusId))?.seen ?? null;
}

/** The rows of a snapshot in the order in which they were written, some at a time. */
export async function* readSnapshot(corpusId: CorpusId): AsyncGenerator<ArticleRow[], void> {
  const read = (start: number) =>
    database.listBlocks
      .where('[corpusId+block]')
      .between([corpusId, start], [corpusId, start + BLOCKS_A_READ], true, false)
      .toArray();
  let next = read(0);
  for (let start = BLOCKS_A_READ; ; start += BLOCKS_A_READ) {
    const blocks = await next;
    if (blocks.length === 0) return;
    // the store reads on while this page unpacks and shows what it has read
    next = read(start);
    yield blocks.flatMap(({ rows }) => unpackRows(rows));
  }
}

/**
 * Writes those blocks of a list again that have changed, and what they go back to. When it is cut
 * off, some blocks are newer than the mark says, which does no harm.
 */
export async function writeSnapshot(
  corpusId: CorpusId,
  rows: readonly ArticleRow[],
  changedBlocks: readonly number[],
  seen: number,
): Promise<void> {
  for (let start = 0; start < changedBlocks.length; start += BLOCKS_A_WRITE) {
    const blocks = changedBlocks.slice(start, start + BLOCKS_A_WRITE).map((block) => {
      const from = block * ROWS_A_BLOCK;
      return { corpusId, block, rows: packRows(rows.slice(from, from + ROWS_A_BLOCK)) };
    });
    await database.listBlocks.bulkPut(blocks);
  }
  await database.listMarks.put({ corpusId, seen });
}

/** For a list that the snapshot does not fit. */
export async function dropSnapshot(corpusId: CorpusId): Promise<void> {
  await database.listMarks.delete(corpusId);
  await database.listBlocks
    .where('[corpusId+block]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
    .delete();
}

function packRows(rows: readonly ArticleRow[]): PackedRows {
  const keys = Object.keys(rows[0] ?? {}) as (keyof ArticleRow)[];
  const columns = keys.map((key) => [key, rows.map((row) => row[key])] as const);
  return Object.fromEntries(columns) as unknown as PackedRows;
}

function unpackRows(packed: PackedRows): ArticleRow[] {
  const columns = Object.entries(packed) as [keyof ArticleRow, unknown[]][];
  return packed.id.map((_id, index) => {
    const row: Partial<Record<keyof ArticleRow, unknown>> = {};
    for (const [key, values] of columns) row[key] = values[index];
    return row as unknown as ArticleRow;
  });
}
