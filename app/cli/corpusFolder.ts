import {
  type BigIntStats,
  createReadStream,
  type Dirent,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { formatOfName, MAX_FILE_BYTES } from '../../shared/articleFormat.ts';
import type { FailureCode, Result } from '../../shared/failure.ts';
import { systemFailure } from './systemFailure.ts';

// Synchronous calls throughout: for files of a few kilobytes each hop to another thread and back
// costs more than the reading, and the command has nothing else to do meanwhile.

/** `location` opens the file; `path` is the same from the folder on, its parts joined by `/`. */
export interface FoundFile {
  path: string;
  location: string;
}

export type FileKind = 'file' | 'folder';

/** Follows links. A pipe or a device is a failure: nothing here can tell where it ends. */
export function findKind(location: string): Result<FileKind> {
  const found = statOf(location);
  if (!found.ok) return found;
  if (found.value.isDirectory()) return { ok: true, value: 'folder' };
  if (found.value.isFile()) return { ok: true, value: 'file' };
  return fail('not-a-file', location, 'is neither a file nor a folder');
}

/**
 * The files in a folder and the folders below it whose names are wanted, sorted by
 * path in code units, and what could not be looked into. Hidden names are left out. A link to what
 * is found under its own name is passed over; one that leads out of the folder is followed, but to
 * no folder twice.
 */
export function* findFiles(
  root: string,
  isWanted: (name: string) => boolean,
): Generator<Result<FoundFile>> {
  const real = attempt(root, () => realpathSync(root));
  if (!real.ok) yield real;
  else
    yield* walk({ path: '', location: root }, { root: real.value, isWanted, visited: new Set() });
}

interface Walk {
  root: string;
  isWanted: (name: string) => boolean;
  visited: Set<string>;
}

function* walk(folder: FoundFile, context: Walk): Generator<Result<FoundFile>> {
  const names = listFolder(folder.location, context);
  if (!names.ok) {
    yield names;
    return;
  }
  for (const name of names.value) {
    const bare = name.replace(/\/$/u, '');
    const path = folder.path === '' ? bare : `${folder.path}/${bare}`;
    const found = { path, location: join(folder.location, bare) };
    if (name.endsWith('/')) yield* walk(found, context);
    else yield { ok: true, value: found };
  }
}

/**
 * The names to look at, sorted. Those of folders end in `/`, so that the paths below them come in
 * order too. None when the folder was visited before.
 */
function listFolder(location: string, context: Walk): Result<string[]> {
  const found = statOf(location);
  if (!found.ok) return found;
  const identity = `${found.value.dev}:${found.value.ino}`;
  if (context.visited.has(identity)) return { ok: true, value: [] };
  context.visited.add(identity);
  return attempt(location, () => {
    const entries = readdirSync(location, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !isHidden(name));
    const names = visible.map((entry) => nameOf(location, entry, context));
    return names.filter((name) => name !== null).sort((a, b) => (a < b ? -1 : 1));
  });
}

/** Null for what is not to be looked at. A broken link is kept: opening it tells why. */
function nameOf(folder: string, entry: Dirent, context: Walk): string | null {
  const { name } = entry;
  if (entry.isDirectory()) return `${name}/`;
  const wanted = context.isWanted(name) ? name : null;
  if (!entry.isSymbolicLink()) return wanted;
  const location = join(folder, name);
  const target = findKind(location);
  if (!target.ok) return wanted;
  if (isFoundElsewhere(realpathSync(location), target.value, context)) return null;
  return target.value === 'folder' ? `${name}/` : wanted;
}

/** Whether the walk comes to this place without following a link. */
function isFoundElsewhere(location: string, kind: FileKind, context: Walk): boolean {
  const path = relative(context.root, location);
  if (isAbsolute(path) || path.split(sep).some(isHidden)) return false;
  return kind === 'folder' || context.isWanted(path);
}

/** Also `..`, the way out. */
const isHidden = (name: string) => name.startsWith('.');

/** The bytes of an article's file. Failures: what the system reports, `not-a-file` and `too-large`. */
export function readArticleBytes(location: string): Result<Uint8Array> {
  const found = statOf(location);
  if (!found.ok) return found;
  if (!found.value.isFile()) return fail('not-a-file', location, 'is not a file');
  const size = Number(found.value.size);
  const most = MAX_FILE_BYTES[formatOfName(location) ?? 'text'];
  if (size > most) return fail('too-large', location, tooLarge(size, most));
  return readBytes(location);
}

/** Why a file or an article of so many bytes is not read, as the rest of a sentence. */
export function tooLarge(byteLength: number, most = MAX_FILE_BYTES.text): string {
  const inMegabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return `has ${inMegabytes(byteLength)} MB, and the most that is read are ${inMegabytes(most)} MB. Split it`;
}

/** The whole of a file that is not an article, such as a project. */
export function readBytes(location: string): Result<Uint8Array> {
  return attempt(location, () => readFileSync(location));
}

/** The bytes of a file piece by piece. Throws the system's error. */
export function streamBytes(location: string): AsyncIterable<Uint8Array> {
  return createReadStream(location);
}

function statOf(location: string): Result<BigIntStats> {
  return attempt(location, () => statSync(location, { bigint: true }));
}

function attempt<Value>(location: string, act: () => Value): Result<Value> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, failure: systemFailure(error, location) };
  }
}

function fail(code: FailureCode, location: string, reason: string): Result<never> {
  return { ok: false, failure: { code, message: `${location} ${reason}.`, path: location } };
}
