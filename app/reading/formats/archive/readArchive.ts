import { formatOfName, MAX_FILE_BYTES } from '../../../../shared/articleFormat.ts';
import type { Failure, Result } from '../../../../shared/failure.ts';
import { type ArticleFile, failAt, failureAt, type ReadArticle } from '../articleFile.ts';
import { type ArchiveEntry, isEncrypted, listEntries, unpackEntries } from './archiveEntries.ts';
import { entryPath } from './entryPath.ts';

const MEGABYTE = 1024 * 1024;
const MOST_ENTRIES = 20_000;
const MOST_UNPACKED_BYTES = 512 * MEGABYTE;
/** Text is packed to a fifth, tables of repeated words to a fiftieth. */
const MOST_RATIO = 200;
/** Below this length no ratio is suspicious. */
const HARMLESS_BYTES = MEGABYTE;
/** Unpacked together: each step goes through the whole directory. */
const ENTRIES_A_STEP = 128;
const BYTES_A_STEP = 8 * MEGABYTE;
const MOST_PATH_LENGTH = 1_000;

type FileReader = (file: ArticleFile) => AsyncIterable<Result<ReadArticle>>;

interface PlacedEntry extends ArchiveEntry {
  path: string;
}

/**
 * The articles of the files in a zip archive, in the order of its directory, each as `readFile` reads
 * it; files that are no articles are passed over, as in a folder. An entry's path is that of the
 * archive, `/` and its own; one that leads upwards stays inside. Bounds: 20,000 entries, 512 MB
 * unpacked, a two-hundredth of its length packed, no archive in the archive. Failures: `encrypted`,
 * `unsafe-archive`, `nested-archive`, and those of each file.
 */
export async function* readArchive(
  { path, bytes }: ArticleFile,
  readFile: FileReader,
): AsyncGenerator<Result<ReadArticle>> {
  if (isEncrypted(bytes)) {
    yield failAt(path, 'encrypted', 'is protected by a password. Unpack it first');
    return;
  }
  const entries = listEntries(bytes);
  const refusal = refuseArchive(path, entries);
  if (refusal !== null) {
    yield { ok: false, failure: refusal };
    return;
  }
  const { placed, failures } = placeEntries(path, entries);
  for (const failure of failures) yield { ok: false, failure };
  for (const step of stepsOf(placed)) yield* readStep(bytes, step, readFile);
}

async function* readStep(
  bytes: Uint8Array,
  step: readonly PlacedEntry[],
  readFile: FileReader,
): AsyncGenerator<Result<ReadArticle>> {
  const unpacked = unpackSafely(bytes, step);
  for (const { name, path } of step) {
    const content = unpacked.get(name);
    if (content === undefined) yield failAt(path, 'damaged', 'is damaged in its archive');
    else yield* readFile({ path, bytes: content });
  }
}

/** When one entry is broken, each is unpacked by itself. */
function unpackSafely(
  bytes: Uint8Array,
  step: readonly PlacedEntry[],
): ReadonlyMap<string, Uint8Array> {
  const names = step.map(({ name }) => name);
  try {
    return unpackEntries(bytes, new Set(names));
  } catch {
    if (names.length === 1) return new Map();
    return new Map(step.flatMap((entry) => [...unpackSafely(bytes, [entry])]));
  }
}

function refuseArchive(path: string, entries: readonly ArchiveEntry[]): Failure | null {
  const total = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const refuse = (reason: string) =>
    failureAt(path, 'unsafe-archive', `${reason}. Unpack it and open the folder`);
  if (entries.length > MOST_ENTRIES) return refuse(`has more than ${String(MOST_ENTRIES)} entries`);
  if (total <= MOST_UNPACKED_BYTES) return null;
  return refuse(`would unpack to more than ${String(MOST_UNPACKED_BYTES / MEGABYTE)} MB`);
}

function placeEntries(archive: string, entries: readonly ArchiveEntry[]) {
  const placed: PlacedEntry[] = [];
  const failures: Failure[] = [];
  const taken = new Set<string>();
  for (const entry of entries) {
    const inner = entryPath(entry.name);
    if (inner === null || formatOfName(inner) === null) continue;
    const path = `${archive}/${inner}`;
    const failure = taken.has(path)
      ? failureAt(path, 'damaged', 'comes twice in its archive')
      : refuseEntry(path, inner, entry);
    taken.add(path);
    if (failure === null) placed.push({ ...entry, path });
    else failures.push(failure);
  }
  return { placed, failures };
}

function refuseEntry(path: string, inner: string, entry: ArchiveEntry): Failure | null {
  const { byteLength, packedLength } = entry;
  const format = formatOfName(inner) ?? 'text';
  if (format === 'zip') {
    return failureAt(path, 'nested-archive', 'is an archive in an archive. Unpack it first');
  }
  if (inner.length > MOST_PATH_LENGTH) {
    return failureAt(path.slice(0, MOST_PATH_LENGTH), 'damaged', 'has a path that is too long');
  }
  if (byteLength > MAX_FILE_BYTES[format]) {
    const sizes = [byteLength, MAX_FILE_BYTES[format]].map((size) => (size / MEGABYTE).toFixed(1));
    return failureAt(path, 'too-large', `has ${sizes.join(' MB; the most are ')} MB. Split it`);
  }
  if (byteLength <= HARMLESS_BYTES || byteLength <= packedLength * MOST_RATIO) return null;
  return failureAt(path, 'unsafe-archive', 'is packed as only a trap is. Unpack it yourself');
}

function* stepsOf(entries: readonly PlacedEntry[]): Generator<PlacedEntry[]> {
  let step: PlacedEntry[] = [];
  let length = 0;
  for (const entry of entries) {
    const isFull = step.length === ENTRIES_A_STEP || length + entry.byteLength > BYTES_A_STEP;
    if (isFull && step.length > 0) {
      yield step;
      step = [];
      length = 0;
    }
    step.push(entry);
    length += entry.byteLength;
  }
  if (step.length > 0) yield step;
}
