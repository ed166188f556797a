import { BundleFault, type BundleFaultReason } from '../../../app/dataset/bundle/bundleManifest.ts';
import { BundleReader } from '../../../app/dataset/bundle/bundleReader.ts';
import { isSameValue } from '../../../app/review/isSameValue.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import { Project } from '../../../shared/project.ts';
import {
  addArticleRecords,
  addCorpusRecords,
  type ArticleRecords,
  type CorpusRecords,
  hasArticles,
  hasEdits,
  readProject,
  removeArticles,
  removeStrayArticles,
} from '../../database/bundleStore.ts';
import { Refusal } from '../../database/failureOf.ts';
import { sourceFiles } from '../incoming/openSource.ts';
import { OutgoingFiles } from '../work/outgoingFiles.ts';
import type { WorkTools } from '../work/workMessages.ts';
import type { BundleCalls, OpenedBundle } from './bundleCalls.ts';
import {
  type FileLine,
  parseArticleLine,
  parseCorpusRecords,
  parseFileLine,
} from './bundleRecords.ts';
import { type Move, moveArticle, moveCorpus } from './moveRecords.ts';

interface Checked {
  reader: BundleReader;
  project: Project;
  records: CorpusRecords;
  files: FileLine[];
  articleCount: number;
  /** Whether edits of it are in the store already. */
  isHere: boolean;
}

/**
 * Opens a bundle as a new corpus: its source files are written into a folder that the user
 * chooses, everything else into the store. It is read and proved whole before anything is written.
 * Throws a Refusal. Null when no folder was chosen.
 */
export async function openBundle(
  request: BundleCalls['openBundle']['request'],
  tools: WorkTools,
): Promise<OpenedBundle | null> {
  try {
    const [file] = sourceFiles(request, tools);
    if (file === undefined) throw new BundleFault('notBundle');
    const checked = await checkBundle(await BundleReader.open(file), tools);
    const handle = await placeFiles(checked, tools);
    if (handle === null) return null;
    await takeIn(checked, handle, tools);
    return { handle, articleCount: checked.articleCount };
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    const code = CODES[error.reason];
    throw new Refusal({ code, message: error.message, path: error.place });
  }
}

const CODES: Record<BundleFaultReason, FailureCode> = {
  notBundle: 'bundle-unknown',
  unfinished: 'bundle-unfinished',
  tampered: 'bundle-tampered',
  newer: 'bundle-newer',
};

async function checkBundle(reader: BundleReader, { tell, check }: WorkTools): Promise<Checked> {
  let doneCount = 0;
  await reader.verify((count) => {
    check();
    doneCount += count;
    tell({ phase: 'proving', doneCount, totalCount: reader.byteLength });
  });
  const project = Project.safeParse(JSON.parse(await reader.text('project.json')));
  if (!project.success) throw new BundleFault('tampered', 'project.json');
  const records = parseCorpusRecords(await reader.text('corpus.json'));
  if (records === null) throw new BundleFault('tampered', 'corpus.json');
  const files: FileLine[] = [];
  for await (const { text, number } of reader.lines('files.jsonl')) {
    const line = parseFileLine(text);
    if (line === null) throw new BundleFault('tampered', `files.jsonl, line ${number}`);
    files.push(line);
  }
  const checked = { reader, project: project.data, records, files, articleCount: 0, isHere: false };
  for await (const { edits } of articlesOf(reader)) {
    check();
    checked.articleCount += 1;
    checked.isHere ||= await hasEdits(edits);
  }
  return checked;
}

async function* articlesOf(reader: BundleReader): AsyncGenerator<ArticleRecords> {
  for await (const { text, number } of reader.lines('articles.jsonl')) {
    const records = parseArticleLine(text);
    if (records === null) throw new BundleFault('tampered', `articles.jsonl, line ${number}`);
    yield records;
  }
}

async function placeFiles(
  { reader, files, records }: Checked,
  { desk, tell, check }: WorkTools,
): Promise<CorpusHandle | null> {
  tell({ phase: 'choosing', doneCount: 0, totalCount: 0 });
  const opened = await desk('export:open', {
    ...{ what: 'articles', container: 'folder', formatName: 'Dấu', extension: 'dau' },
    suggestedName: records.corpus.name.slice(0, 120),
  });
  if (opened === null) return null;
  const { exportId } = opened;
  try {
    const out = new OutgoingFiles(desk, exportId);
    const left = [...files];
    let at = 0;
    for (const { path } of files) await out.write({ path, content: '' });
    for await (const bytes of reader.stream('files.bin')) {
      check();
      await writeShares(out, left, { bytes, at });
      at += bytes.length;
    }
    await out.flush();
    await desk('export:commit', { exportId });
  } catch (error) {
    await desk('export:abort', { exportId }).catch(() => undefined);
    throw error;
  }
  return desk('export:adopt', { exportId });
}

/** Gives each file its share of these bytes, which begin at `at` among those of all. */
async function writeShares(
  out: OutgoingFiles,
  left: FileLine[],
  { bytes, at }: { bytes: Uint8Array; at: number },
): Promise<void> {
  const end = at + bytes.length;
  for (let [file] = left; file !== undefined && file.start < end; [file] = left) {
    const content = bytes.slice(Math.max(file.start - at, 0), Math.min(file.end, end) - at);
    await out.write({ path: file.path, content });
    if (file.end > end) return;
    left.shift();
  }
}

const ARTICLES_A_PAGE = 100;

/** Leaves nothing behind in the store when it fails. */
async function takeIn(
  { reader, project, records, articleCount, isHere }: Checked,
  handle: CorpusHandle,
  { tell, check }: WorkTools,
): Promise<void> {
  await removeStrayArticles(handle.id);
  if (await hasArticles(handle.id)) {
    const message = 'A folder at this place has articles in the store.';
    throw new Refusal({ code: 'folder-in-use', message, path: handle.name });
  }
  const move: Move = { corpusId: handle.id, idKey: isHere ? keyOf(handle.id) : null };
  const added: ArticleId[] = [];
  const newIds = new Map<ArticleId, ArticleId>();
  let page: ArticleRecords[] = [];
  const store = async () => {
    check();
    await addArticleRecords(page);
    for (const { row } of page) added.push(row.id);
    page = [];
    tell({ phase: 'recording', doneCount: added.length, totalCount: articleCount });
  };
  try {
    for await (const article of articlesOf(reader)) {
      const moved = await moveArticle(article, move);
      newIds.set(article.row.id, moved.row.id);
      page.push(moved);
      if (page.length >= ARTICLES_A_PAGE) await store();
    }
    await store();
    const stored = await placeProject(project, handle.id);
    const place = { name: handle.name, projectId: stored.id, newIds };
    await addCorpusRecords(await moveCorpus(records, move, place), stored);
  } catch (error) {
    await removeArticles(added);
    throw error;
  }
}

/** A project of the same id that says something else gets a place of its own. */
async function placeProject(project: Project, corpusId: string) {
  const here = await readProject(project.id);
  if (here === null || isSameValue(here, project)) return { id: project.id, project };
  const id = `${project.id}-${corpusId.slice(0, 8)}`;
  return { id, project: { ...project, id } };
}

/** 32 bits, never 0: the same corpus gives the same ones. */
function keyOf(corpusId: string): number {
  let key = 0x811c9dc5;
  for (let at = 0; at < corpusId.length; at += 1) {
    key = Math.imul(key ^ corpusId.charCodeAt(at), 0x01000193);
  }
  return key >>> 0 || 1;
}
