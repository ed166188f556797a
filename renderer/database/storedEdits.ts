import Dexie, { type Collection, type Table } from 'dexie';
import { groupBy } from '../../app/review/groupBy.ts';
import { byId } from '../../app/text/byId.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit, EditId, StepId } from '../../shared/edit.ts';
import { database } from './connection.ts';
import type { EditPack } from './rows.ts';

/** From so many edits of a step on they are packed when they are written together. */
const PACKED_FROM = 50;
/** Few enough that an article's log can be read out of the packs of other articles. */
const MOST_IN_A_PACK = 1_000;
const PACKS_A_PAGE = 50;

/** Edits as they are written: a record each, or many in one. */
export interface EditRecords {
  loose: Edit[];
  packs: EditPack[];
}

/** The tables of a transaction that reads or writes edits. */
export function editTables(): Table[] {
  return [database.edits, database.editPacks];
}

export function packEdits(edits: readonly Edit[]): EditRecords {
  const records: EditRecords = { loose: [], packs: [] };
  for (const own of groupBy(edits, ({ step }) => step).values()) {
    if (own.length < PACKED_FROM) records.loose.push(...own);
    else records.packs.push(...packStep(own.sort(byId)));
  }
  return records;
}

/** Of edits that are sorted by id. */
function packStep(edits: readonly Edit[]): EditPack[] {
  const packs: EditPack[] = [];
  for (let start = 0; start < edits.length; start += MOST_IN_A_PACK) {
    const own = edits.slice(start, start + MOST_IN_A_PACK);
    const last = own.at(-1);
    if (last === undefined) break;
    const [lowest = null] = own.flatMap(({ inverseOf }) => inverseOf ?? []).sort();
    packs.push({
      id: last.id,
      step: last.step,
      count: own.length,
      articleIds: [...new Set(own.map(({ articleId }) => articleId))],
      inverseOf: lowest,
      edits: own,
    });
  }
  return packs;
}

/** Call it in a transaction. Fails when the log has one of them. */
export async function addEdits({ loose, packs }: EditRecords): Promise<void> {
  await Promise.all([
    loose.length > 0 && database.edits.bulkAdd(loose),
    packs.length > 0 && database.editPacks.bulkAdd(packs),
  ]);
}

/** All edits of some articles, sorted by id. */
export async function readEditsOf(articleIds: readonly ArticleId[]): Promise<Edit[]> {
  const own = new Set(articleIds);
  const [loose, packs] = await Promise.all([
    database.edits
      .where('articleId')
      .anyOf([...own])
      .toArray(),
    database.editPacks
      .where('articleIds')
      .anyOf([...own])
      .distinct()
      .toArray(),
  ]);
  const packed = packs.flatMap(({ edits }) => edits.filter((edit) => own.has(edit.articleId)));
  return [...loose, ...packed].sort(byId);
}

/** All edits of a step, sorted by id. */
export async function readEditsOfStep(step: StepId): Promise<Edit[]> {
  const [loose, packs] = await Promise.all([
    database.edits.where({ step }).toArray(),
    database.editPacks.where({ step }).toArray(),
  ]);
  return [...loose, ...packs.flatMap(({ edits }) => edits)].sort(byId);
}

/** Far quicker than reading them. */
export async function countEditsOfStep(step: StepId): Promise<number> {
  const [loose, packed] = await Promise.all([
    database.edits.where({ step }).count(),
    sumCounts(
      database.editPacks.where('[step+count]').between([step, Dexie.minKey], [step, Dexie.maxKey]),
    ),
  ]);
  return loose + packed;
}

/** Which of some edits of one step, sorted by id, are taken back. */
export async function findInverted(edits: readonly Edit[]): Promise<Set<EditId>> {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const [loose, packs] = await Promise.all([
    database.edits.where('inverseOf').between(first.id, last.id, true, true).toArray(),
    database.editPacks.where('inverseOf').between(first.id, last.id, true, true).toArray(),
  ]);
  const inverses = [...loose, ...packs.flatMap((pack) => pack.edits)];
  return new Set(inverses.flatMap(({ inverseOf }) => inverseOf ?? []));
}

/** Null when the log is empty. */
export async function findHighestEditId(): Promise<EditId | null> {
  const tables = [database.edits, database.editPacks];
  const highest = await Promise.all(
    tables.map((table) => table.orderBy(':id').reverse().limit(1).primaryKeys()),
  );
  return highest.flat().sort().at(-1) ?? null;
}

export async function countEdits(): Promise<number> {
  const [loose, packed] = await Promise.all([
    database.edits.count(),
    sumCounts(database.editPacks.orderBy('[step+count]')),
  ]);
  return loose + packed;
}

/** How many of these edits, each given once, the log has. */
export async function countStoredOf(edits: readonly Pick<Edit, 'id' | 'step'>[]): Promise<number> {
  const ids = edits.map(({ id }) => id);
  const steps = [...new Set(edits.map(({ step }) => step))];
  const [loose, packs] = await Promise.all([
    database.edits.where('id').anyOf(ids).count(),
    database.editPacks.where('step').anyOf(steps).toArray(),
  ]);
  const packed = new Set(packs.flatMap((pack) => pack.edits.map(({ id }) => id)));
  return loose + ids.filter((id) => packed.has(id)).length;
}

export async function listEditIds(): Promise<EditId[]> {
  const ids = await database.edits.toCollection().primaryKeys();
  for await (const packs of readPacks()) {
    for (const { edits } of packs) for (const { id } of edits) ids.push(id);
  }
  return ids;
}

/** The edits that `isMeant` takes by their id, in pages of about `count`. */
export async function* readEdits(
  isMeant: (id: EditId) => boolean,
  count: number,
): AsyncGenerator<Edit[], void> {
  const ids = (await database.edits.toCollection().primaryKeys()).filter(isMeant);
  for (let start = 0; start < ids.length; start += count) {
    const edits = await database.edits.bulkGet(ids.slice(start, start + count));
    yield edits.filter((edit) => edit !== undefined);
  }
  for await (const packs of readPacks()) {
    const meant = packs.flatMap(({ edits }) => edits.filter(({ id }) => isMeant(id)));
    for (let start = 0; start < meant.length; start += count) {
      yield meant.slice(start, start + count);
    }
  }
}

/** Takes the edits of some articles out of the log. Call it in a transaction. */
export async function removeEditsOf(articleIds: readonly ArticleId[]): Promise<void> {
  const removed = new Set(articleIds);
  const packs = await database.editPacks
    .where('articleIds')
    .anyOf([...removed])
    .distinct()
    .toArray();
  await database.edits
    .where('articleId')
    .anyOf([...removed])
    .delete();
  await database.editPacks.bulkDelete(packs.map(({ id }) => id));
  const others = packs.flatMap(({ edits }) => edits.filter((edit) => !removed.has(edit.articleId)));
  await addEdits(packEdits(others));
}

async function* readPacks(): AsyncGenerator<EditPack[], void> {
  let after = '';
  for (;;) {
    const packs = await database.editPacks.where('id').above(after).limit(PACKS_A_PAGE).toArray();
    const last = packs.at(-1);
    if (last === undefined) return;
    yield packs;
    after = last.id;
  }
}

/** Of packs that are listed by the keys that tell their counts, without reading them. */
async function sumCounts(packs: Pick<Collection, 'keys'>): Promise<number> {
  const keys = (await packs.keys()) as unknown as [StepId, number][];
  return keys.reduce((sum, [, count]) => sum + count, 0);
}
