import { BundleWriter } from '../../../app/dataset/bundle/bundleWriter.ts';
import { BundleReader } from '../../../app/dataset/bundle/bundleReader.ts';
import type { CorpusId } from '../../../shared/article.ts';
import { MAX_FILES_A_READ } from '../../../shared/corpus.ts';
import { readArticleRecords, readCorpusRecords } from '../../database/bundleStore.ts';
import { listArticleIds } from '../../database/datasetPages.ts';
import { Refusal } from '../../database/failureOf.ts';
import { OutgoingFiles } from '../work/outgoingFiles.ts';
import type { WorkTools } from '../work/workMessages.ts';
import type { SavedBundle } from './bundleCalls.ts';

interface Saving {
  corpusId: CorpusId;
  bundle: BundleWriter;
  files: OutgoingFiles;
  tools: WorkTools;
}

/**
 * Writes a corpus with everything that is known of it into one file: the source files, texts,
 * suggestions, decisions, the log of edits and the project. It is read back before it is kept.
 * Throws a Refusal, for instance when a source file cannot be read. Null when no place was chosen.
 */
export async function saveBundle(
  { corpusId }: { corpusId: CorpusId },
  tools: WorkTools,
): Promise<SavedBundle | null> {
  const known = await readCorpusRecords(corpusId);
  if (known === null) {
    const message = 'The corpus is not in the store.';
    throw new Refusal({ code: 'unknown-corpus', message, path: null });
  }
  tools.tell({ phase: 'choosing', doneCount: 0, totalCount: 0 });
  const opened = await tools.desk('export:open', {
    ...{ what: 'bundle', container: 'file', formatName: 'Dấu', extension: 'dau' },
    suggestedName: `${known.records.corpus.name.slice(0, 120)}.dau`,
  });
  if (opened === null) return null;
  const { exportId } = opened;
  try {
    const files = new OutgoingFiles(tools.desk, exportId);
    const saving = { corpusId, bundle: new BundleWriter(), files, tools };
    const put = (path: string, value: unknown) => write(saving, path, `${JSON.stringify(value)}\n`);
    await put('project.json', known.project);
    await put('corpus.json', known.records);
    const paths = await writeArticles(saving);
    await writeSources(
      saving,
      sourcesOf(paths.list, Object.keys(known.records.corpus.collections ?? {})),
    );
    await writePieces(files, saving.bundle.end());
    await verify(files, tools);
    const committed = await tools.desk('export:commit', { exportId });
    return { exportId, ...committed, articleCount: paths.list.length };
  } catch (error) {
    await tools.desk('export:abort', { exportId }).catch(() => undefined);
    throw error;
  }
}

async function writePieces(files: OutgoingFiles, pieces: readonly Uint8Array[]): Promise<void> {
  for (const content of pieces) await files.write({ path: '', content });
}

const write = ({ bundle, files }: Saving, path: string, content: string | Uint8Array) =>
  writePieces(files, bundle.write(path, content));

async function writeArticles(saving: Saving): Promise<{ list: string[] }> {
  const { corpusId, tools } = saving;
  const ids = await listArticleIds(corpusId, 'all');
  const list: string[] = [];
  await write(saving, 'articles.jsonl', '');
  for await (const page of readArticleRecords(ids)) {
    tools.check();
    for (const records of page) {
      await write(saving, 'articles.jsonl', `${JSON.stringify(records)}\n`);
      list.push(records.row.path);
    }
    tools.tell({ phase: 'writing', doneCount: list.length, totalCount: ids.length });
  }
  return { list };
}

/** The files that articles were read from: a file of many articles once. */
function sourcesOf(paths: readonly string[], collections: readonly string[]): string[] {
  const own = paths.filter((path) => !collections.some((file) => path.startsWith(`${file}#`)));
  const used = collections.filter((file) => paths.some((path) => path.startsWith(`${file}#`)));
  return [...own, ...used].sort();
}

async function writeSources(saving: Saving, paths: readonly string[]): Promise<void> {
  const { corpusId, tools } = saving;
  const lines: string[] = [];
  let at = 0;
  await write(saving, 'files.bin', '');
  for (let start = 0; start < paths.length; start += MAX_FILES_A_READ) {
    tools.check();
    const wanted = paths.slice(start, start + MAX_FILES_A_READ);
    const { files, failures } = await tools.desk('corpus:read', { corpusId, paths: wanted });
    const [failure] = failures;
    if (failure !== undefined) throw new Refusal(failure);
    for (const { path, bytes } of files) {
      await write(saving, 'files.bin', bytes);
      lines.push(`${JSON.stringify({ path, start: at, end: at + bytes.length })}\n`);
      at += bytes.length;
    }
    tools.tell({ phase: 'reading', doneCount: start, totalCount: paths.length });
  }
  await write(saving, 'files.jsonl', lines.join(''));
}

async function verify(files: OutgoingFiles, { tell, check }: WorkTools): Promise<void> {
  const [written] = await files.list('bundle.dau');
  if (written === undefined) return;
  const reader = await BundleReader.open(written);
  let doneCount = 0;
  await reader.verify((count) => {
    check();
    doneCount += count;
    tell({ phase: 'proving', doneCount, totalCount: reader.byteLength });
  });
}
