import Dexie from 'dexie';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';

/** What was written last of a part of a corpus; undefined when nothing was. */
export async function readWorkbenchPart(corpusId: CorpusId, part: string): Promise<unknown> {
  return (await database.workbenchParts.get([corpusId, part]))?.content;
}

/** Puts these parts in the place of those of their names; a write that is cut off changes none. */
export async function writeWorkbenchParts(
  corpusId: CorpusId,
  parts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rows = Object.entries(parts).map(([part, content]) => ({ corpusId, part, content }));
  await database.transaction('rw', database.workbenchParts, async () => {
    await database.workbenchParts.bulkPut(rows);
  });
}

export async function dropWorkbenchParts(corpusId: CorpusId): Promise<void> {
  await database.workbenchParts
    .where('[corpusId+part]')
    .between([corpusId, Dexie.minKey], [corpusId, Dexie.maxKey])
    .delete();
}
