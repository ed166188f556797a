import { opendir, readdir, realpath, stat } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CorpusFile } from '../shared/corpus.ts';
import type { Failure } from '../shared/failure.ts';
import { isArticleName, isHiddenName } from './articlePath.ts';
import { corpusRoot, isInside } from './corpusFolder.ts';
import { FailureError, readingFailure, systemCode } from './failureError.ts';

/** Files of the corpus, and why others could not be listed. */
export interface ListedBatch {
  files: CorpusFile[];
  failures: Failure[];
}

interface Folder {
  /** Where its entries are read. */
  location: string;
  /** Its corpus path; empty for the corpus itself. */
  path: string;
}

interface Walk {
  root: string;
  waiting: Folder[];
  /** Hidden folders that a link has led to: a link among them may lead back. */
  followed: Set<string>;
}

/** How many entries are looked at together; small, so that a page ends soon after its time. */
const BATCH_SIZE = 64;

/**
 * Walks a corpus: articles of every depth, in the order of the file system, hidden names left out.
 * A link to something that is listed under its own name is passed over, so that no article comes
 * twice and no loop of links is followed; a link out of the corpus is a failure. A batch may be
 * empty. Throws a FailureError only when the corpus folder itself cannot be read.
 */
export async function* listCorpus(folder: string): AsyncGenerator<ListedBatch, void> {
  const root = await corpusRoot(folder);
  const walk: Walk = { root, waiting: [{ location: root, path: '' }], followed: new Set() };
  for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop()) {
    try {
      for await (const entries of batches(next.location)) {
        yield await listEntries(walk, next, entries);
      }
    } catch (error) {
      const failure = readingFailure(error, next.path || folder);
      if (next.path === '') throw new FailureError(failure.code, failure.message, folder);
      yield { files: [], failures: [failure] };
    }
  }
}

async function* batches(location: string): AsyncGenerator<Dirent[], void> {
  let batch: Dirent[] = [];
  for await (const entry of await openEntries(location)) {
    batch.push(entry);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function openEntries(location: string): Promise<AsyncIterable<Dirent> | Dirent[]> {
  try {
    return await opendir(location, { bufferSize: BATCH_SIZE });
  } catch (error) {
    if (systemCode(error) !== 'ENOTDIR') throw error;
    // Inside the installed program's archive, where the sample lies, Electron has no `opendir`.
    return readdir(location, { withFileTypes: true });
  }
}

async function listEntries(walk: Walk, folder: Folder, entries: Dirent[]): Promise<ListedBatch> {
  const children = entries
    .filter(({ name }) => !isHiddenName(name))
    .map(async (entry) => listEntry(walk, childOf(folder, entry.name), entry));
  const listed = await Promise.all(children);
  return {
    files: listed.flatMap((entry) => (entry !== null && 'file' in entry ? [entry.file] : [])),
    failures: listed.flatMap((entry) =>
      entry !== null && 'failure' in entry ? [entry.failure] : [],
    ),
  };
}

type Listed = { file: CorpusFile } | { failure: Failure } | null;

/** A folder among the entries is put on the walk's list and is itself nothing to show. */
async function listEntry(walk: Walk, child: Folder, entry: Dirent): Promise<Listed> {
  const target = await targetOf(walk.root, child, entry);
  if (target === 'file') return listFile(child);
  if (target === 'none') return null;
  if (target === 'folder') walk.waiting.push(child);
  else if ('failure' in target) return target;
  else if (!walk.followed.has(target.location)) {
    walk.followed.add(target.location);
    walk.waiting.push({ location: target.location, path: child.path });
  }
  return null;
}

function childOf(folder: Folder, name: string): Folder {
  return {
    location: join(folder.location, name),
    path: folder.path === '' ? name : `${folder.path}/${name}`,
  };
}

type Target = 'file' | 'folder' | 'none' | { failure: Failure } | { location: string };

async function targetOf(root: string, child: Folder, entry: Dirent): Promise<Target> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return isArticleName(entry.name) ? 'file' : 'none';
  return entry.isSymbolicLink() ? linkTarget(root, child, entry.name) : 'none';
}

async function linkTarget(root: string, child: Folder, name: string): Promise<Target> {
  try {
    const location = await realpath(child.location);
    const isFolder = (await stat(location)).isDirectory();
    if (!isFolder && !isArticleName(name)) return 'none';
    if (!isInside(root, location)) return { failure: outside(child.path) };
    if (isListed(root, location, isFolder)) return 'none';
    return isFolder ? { location } : 'file';
  } catch (error) {
    // A broken link to something that is no article hides nothing from the user.
    return isArticleName(name) ? { failure: readingFailure(error, child.path) } : 'none';
  }
}

function outside(path: string): Failure {
  return { code: 'outside-corpus', message: 'A link leads out of the folder', path };
}

/** Whether the walk comes to this place without following a link. */
function isListed(root: string, location: string, isFolder: boolean): boolean {
  const parts = relative(root, location).split(sep);
  if (parts.some(isHiddenName)) return false;
  return isFolder || isArticleName(parts.at(-1) ?? '');
}

async function listFile({ location, path }: Folder): Promise<Listed> {
  try {
    const { size, mtimeMs } = await stat(location);
    return { file: { path, byteLength: size, modifiedMs: mtimeMs } };
  } catch (error) {
    return { failure: readingFailure(error, path) };
  }
}
