import type { ArticleId } from '../../shared/article.ts';
import type { Edit, EditId } from '../../shared/edit.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import { database } from './connection.ts';
import { countEdits, countStoredOf, listEditIds, readEdits } from './storedEdits.ts';

/** Edits that are read together. */
const EDITS_A_PAGE = 500;

/** The ids of all edits that are recorded or were set aside. */
export async function readKnownEditIds(): Promise<Set<EditId>> {
  const [recorded, setAside] = await Promise.all([
    listEditIds(),
    database.setAsideEdits.toCollection().primaryKeys(),
  ]);
  return new Set([...recorded, ...setAside]);
}

/** How many edits are recorded or were set aside. */
export async function countKnownEdits(): Promise<number> {
  const counts = [countEdits(), database.setAsideEdits.count()];
  const [recorded = 0, setAside = 0] = await Promise.all(counts);
  return recorded + setAside;
}

/** How many of these edits, each given once, are. */
export async function countKnownOf(edits: readonly Edit[]): Promise<number> {
  const ids = edits.map(({ id }) => id);
  const counts = [countStoredOf(edits), database.setAsideEdits.where('edit.id').anyOf(ids).count()];
  const [recorded = 0, setAside = 0] = await Promise.all(counts);
  return recorded + setAside;
}

/** Which of these articles are stored. */
export async function findStored(articleIds: ArticleId[]): Promise<Set<ArticleId>> {
  return new Set(await database.articles.where('id').anyOf(articleIds).primaryKeys());
}

/** What the journal should have and has not, for the recorded edits; in pages. */
export async function* findUnjournaled(
  journaled: ReadonlySet<EditId>,
): AsyncGenerator<JournalEntry[], void> {
  for await (const edits of readEdits((id) => !journaled.has(id), EDITS_A_PAGE)) {
    yield await toEntries(edits);
  }
}

async function toEntries(edits: readonly Edit[]): Promise<JournalEntry[]> {
  const rows = await database.articles.bulkGet(edits.map(({ articleId }) => articleId));
  return edits.flatMap((edit, index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const { corpusId, path, sha256 } = row;
    return [{ edit, corpusId, path, sha256 }];
  });
}
