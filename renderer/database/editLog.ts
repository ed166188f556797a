import type { LoggedEdit } from '../../app/review/undoStacks.ts';
import { byId } from '../../app/text/byId.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit, EditId } from '../../shared/edit.ts';
import { database } from './connection.ts';
import type { EditPack } from './rows.ts';
import { countEditsOfStep, readEditsOfStep, type EditRecords } from './storedEdits.ts';

/** Edits are never changed, so that what is known of them stays true. */
interface KnownLog {
  articleId: ArticleId | null;
  edits: Map<EditId, LoggedEdit>;
  /** What a pack has of the article. */
  packs: Map<EditId, LoggedEdit[]>;
  /** Those that were written last, whole: what is taken back is mostly what was done just now. */
  last: readonly Edit[];
}

/** Of the article that was asked for last. */
let known = knowNothing(null);

/** The log of one article, sorted by id; only what is not known yet is read whole. */
export async function readLog(articleId: ArticleId): Promise<LoggedEdit[]> {
  if (known.articleId !== articleId) known = knowNothing(articleId);
  const log = known;
  const loose = database.edits.where({ articleId });
  const packs = database.editPacks.where({ articleIds: articleId });
  if (log.edits.size === 0 && log.packs.size === 0) {
    const [edits, packed] = await Promise.all([loose.toArray(), packs.toArray()]);
    know(log, { loose: edits, packs: packed });
    return sortLog(
      edits.map(headOf),
      packed.flatMap((pack) => log.packs.get(pack.id) ?? []),
    );
  }
  const [ids, packIds] = await Promise.all([loose.primaryKeys(), packs.primaryKeys()]);
  await readUnknown(log, ids, packIds);
  return sortLog(
    ids.flatMap((id) => log.edits.get(id) ?? []),
    packIds.flatMap((id) => log.packs.get(id) ?? []),
  );
}

/** Call it with what is being written, so that it need not be read. */
export function rememberEdits(written: EditRecords): void {
  const isOwn = (edit: Edit) => edit.articleId === known.articleId;
  const loose = written.loose.filter(isOwn);
  const packs = written.packs.filter(({ edits }) => edits.some(isOwn));
  if (loose.length === 0 && packs.length === 0) return;
  know(known, { loose, packs });
  known.last = [...loose, ...packs.flatMap(({ edits }) => edits.filter(isOwn))];
}

/** The edits of one step in all articles, sorted by id; `own` is what the log of one has of them. */
export async function readStep(
  articleId: ArticleId,
  own: readonly LoggedEdit[],
): Promise<readonly Edit[]> {
  const [first] = own;
  if (first === undefined) return [];
  const { step } = first;
  const written = known.last.filter((edit) => edit.step === step && edit.articleId === articleId);
  const isAll = written.length === own.length && (await countEditsOfStep(step)) === own.length;
  return isAll ? written : readEditsOfStep(step);
}

async function readUnknown(log: KnownLog, ids: EditId[], packIds: EditId[]): Promise<void> {
  const unread = ids.filter((id) => !log.edits.has(id));
  const unreadPacks = packIds.filter((id) => !log.packs.has(id));
  const [edits, packs] = await Promise.all([
    unread.length === 0 ? [] : database.edits.bulkGet(unread),
    unreadPacks.length === 0 ? [] : database.editPacks.bulkGet(unreadPacks),
  ]);
  know(log, {
    loose: edits.flatMap((edit) => edit ?? []),
    packs: packs.flatMap((pack) => pack ?? []),
  });
}

function knowNothing(articleId: ArticleId | null): KnownLog {
  return { articleId, edits: new Map(), packs: new Map(), last: [] };
}

function know(log: KnownLog, { loose, packs }: EditRecords): void {
  for (const edit of loose) log.edits.set(edit.id, headOf(edit));
  for (const pack of packs) log.packs.set(pack.id, headsOf(pack, log.articleId));
}

function headsOf({ edits }: EditPack, articleId: ArticleId | null): LoggedEdit[] {
  return edits.filter((edit) => edit.articleId === articleId).map(headOf);
}

function headOf({ id, step, operation, inverseOf }: Edit): LoggedEdit {
  return { id, step, operation, inverseOf };
}

function sortLog(loose: LoggedEdit[], packed: LoggedEdit[]): LoggedEdit[] {
  return packed.length === 0 ? loose : [...loose, ...packed].sort(byId);
}
