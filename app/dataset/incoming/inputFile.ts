/** A file to read, wherever it lies. `path` is what messages call it. Reading throws the system's error. */
export interface InputFile {
  path: string;
  byteLength: number;
  /** From the beginning, each time anew. */
  stream: () => AsyncIterable<Uint8Array>;
  readRange: (start: number, end: number) => Promise<Uint8Array>;
}

/** The files whose name ends in one of the endings; a file by itself whatever its name. */
export function withEnding(
  files: readonly InputFile[],
  endings: readonly string[],
): readonly InputFile[] {
  if (files.length === 1) return files;
  const isWanted = ({ path }: InputFile) =>
    endings.some((ending) => path.toLowerCase().endsWith(ending));
  return files.filter(isWanted);
}

/** What an export puts beside its articles. */
const COMPANIONS = new Set(['splits.json', 'DATASET.md', 'LOSSES.md', 'README.md']);

/** The files of a dataset without what is beside its articles; a file by itself whatever its name. */
export function withoutCompanions(files: readonly InputFile[]): readonly InputFile[] {
  return files.length === 1 ? files : files.filter(({ path }) => !COMPANIONS.has(path));
}
