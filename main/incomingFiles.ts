import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ByteRange, OpenedFiles } from '../shared/saving.ts';
import { isHiddenName } from './articlePath.ts';
import { FailureError, readingFailure } from './failureError.ts';
import { readRange } from './readRange.ts';

interface Opened {
  root: string;
  paths: ReadonlySet<string>;
}

/** A folder with more files than this is no dataset that anybody meant. */
const MOST_FILES = 500_000;

/** The files and folders that the user let the window read, beside the folders of articles. */
export class IncomingFiles {
  readonly #opened = new Map<string, Opened>();

  /** A file by itself, or all files of a folder but hidden ones and links. Throws a FailureError. */
  async open(place: string, shorten: (path: string) => string): Promise<OpenedFiles> {
    try {
      const { isFolder, root, files } = await listFiles(place);
      const openedId = randomUUID();
      this.#opened.set(openedId, { root, paths: new Set(files.map(({ path }) => path)) });
      return {
        openedId,
        name: basename(place),
        location: shorten(place),
        files: sorted(files, isFolder),
      };
    } catch (error) {
      const failure = readingFailure(error, basename(place));
      throw new FailureError(failure.code, failure.message, failure.path);
    }
  }

  /** Throws `outside-corpus` for a file that was not listed. */
  async read(openedId: string, { path, start, end }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
    const opened = this.#opened.get(openedId);
    if (!opened?.paths.has(path)) {
      throw new FailureError('outside-corpus', 'The user has not opened this file', path);
    }
    return readRange(join(opened.root, path), { start, end, name: path });
  }

  close(openedId: string): void {
    this.#opened.delete(openedId);
  }
}

type Listed = OpenedFiles['files'];

async function listFiles(
  place: string,
): Promise<{ isFolder: boolean; root: string; files: Listed }> {
  const info = await stat(place);
  if (!info.isDirectory()) {
    const files = [{ path: basename(place), byteLength: info.size }];
    return { isFolder: false, root: dirname(place), files };
  }
  const files: Listed = [];
  await listInto(place, '', files);
  return { isFolder: true, root: place, files };
}

const sorted = (files: Listed, isFolder: boolean): Listed =>
  isFolder ? files.sort((a, b) => (a.path < b.path ? -1 : 1)) : files;

async function listInto(root: string, folder: string, files: Listed): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isHiddenName(entry.name)) continue;
    if (entry.isDirectory()) await listInto(root, path, files);
    else if (entry.isFile()) {
      files.push({ path, byteLength: (await stat(join(root, path))).size });
      if (files.length > MOST_FILES) {
        throw new FailureError('too-large', 'The folder holds too many files', basename(root));
      }
    }
  }
}
