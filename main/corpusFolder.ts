import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { formatOfName, MAX_FILE_BYTES } from '../shared/articleFormat.ts';
import type { FileContent } from '../shared/corpus.ts';
import type { Failure } from '../shared/failure.ts';
import { articlePathParts } from './articlePath.ts';
import { FailureError, readingFailure } from './failureError.ts';

/** Articles and, for those that could not be read, why. Both in the order of the paths. */
export interface ReadArticles {
  files: FileContent[];
  failures: Failure[];
}

/**
 * Reads articles of the corpus that lies in `folder`. Links are followed, but not out of it.
 * A bad file never keeps the others from being read. Throws when the folder itself is gone.
 */
export async function readArticles(
  folder: string,
  paths: readonly string[],
): Promise<ReadArticles> {
  const root = await corpusRoot(folder);
  const read: ReadArticles = { files: [], failures: [] };
  for (const path of paths) {
    try {
      read.files.push(await readArticle(root, path));
    } catch (error) {
      read.failures.push(readingFailure(error, path));
    }
  }
  return read;
}

/** The folder itself, links resolved. Throws a FailureError when it is gone or not a folder. */
export async function corpusRoot(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    const { code, message } = readingFailure(error, folder);
    throw new FailureError(code, message, folder);
  }
  throw new FailureError('not-found', 'There is a file in the place of this folder', folder);
}

/** Whether `path` is `root` or lies below it. Both are absolute with links resolved. */
export function isInside(root: string, path: string): boolean {
  const prefix = root.endsWith(sep) ? root : root + sep;
  return path === root || path.startsWith(prefix);
}

async function readArticle(root: string, path: string): Promise<FileContent> {
  const resolved = await realpath(join(root, ...articlePathParts(path)));
  if (!isInside(root, resolved)) {
    throw new FailureError('outside-corpus', 'A link leads out of the folder', path);
  }
  // Asked before opening, because opening a named pipe would wait for its other end for ever.
  if (!(await stat(resolved)).isFile()) throw new FailureError('not-a-file', 'Not a file', path);
  const handle = await open(resolved, 'r');
  try {
    const { size, mtimeMs } = await handle.stat();
    if (size > mostBytes(path)) throw tooLarge(path);
    return { path, bytes: exactCopy(await handle.readFile(), path), modifiedMs: mtimeMs };
  } finally {
    await handle.close();
  }
}

/** The bytes in a buffer of their own: a view would send the whole pool behind it to the window. */
function exactCopy(bytes: Uint8Array, path: string): FileContent['bytes'] {
  if (bytes.byteLength > mostBytes(path)) throw tooLarge(path);
  return new Uint8Array(bytes);
}

function mostBytes(path: string): number {
  return MAX_FILE_BYTES[formatOfName(path) ?? 'text'];
}

function tooLarge(path: string): FailureError {
  const megabytes = mostBytes(path) / 1024 / 1024;
  return new FailureError('too-large', `Larger than ${megabytes} MB`, path);
}
