import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import type { DatasetResult } from '../incoming/fault.ts';
import type { IncomingArticle } from '../incoming/incomingArticle.ts';
import type { InputFile } from '../incoming/inputFile.ts';

/**
 * A piece of a file. `path` is relative to the folder that is written, its parts joined by `/`; ''
 * is the file itself when the format is one file. Pieces of several files may alternate.
 */
export interface FileChunk {
  path: string;
  content: string | Uint8Array;
}

/** Takes articles one by one; what it yields is written at once, so that memory stays bounded. */
export interface ArticleWriter {
  /** `split` is the part of the dataset that it belongs to; only formats that hold parts look at it. */
  add: (article: LabelledArticle, split?: string) => Iterable<FileChunk>;
  /** To be called once, after the last article. */
  end: () => Iterable<FileChunk>;
}

/** `hue` is an angle of the colour wheel in degrees. */
interface FormatLabel {
  id: string;
  hue: number;
}

/** `labels` and `fields` are the project's, in its order; articles may hold others as well. */
export interface WriteContext {
  datasetName: string;
  labels: readonly FormatLabel[];
  fields: readonly string[];
  options: Readonly<Record<string, string>>;
  /** The parts of the dataset; empty when it is in one piece. */
  splits: readonly string[];
}

export interface FormatOption {
  id: string;
  choices: readonly [string, ...string[]];
  /** In English, for the command's help. The first choice is the default. */
  about: string;
}

/**
 * One way to write a dataset. `unit` is what its offsets count; `token` when it has none but the
 * order of tokens, null for tables. `source` is where the format is described. `read` is null where
 * no marks can come back. It yields what it can read, and a failure with the line where it cannot.
 */
export interface DatasetFormat {
  id: string;
  name: string;
  container: 'file' | 'folder';
  /** True when the parts of a dataset have their places in one folder of this format. */
  holdsSplits?: true;
  /** Of the file, or of the files of the folder that articles are in. */
  extensions: readonly [string, ...string[]];
  unit: OffsetUnit | 'token' | null;
  source: string;
  /** What it leaves out by nature, in English, for people who choose a format. */
  leavesOut: readonly string[];
  options: readonly FormatOption[];
  createWriter: (context: WriteContext) => ArticleWriter;
  read:
    ((files: readonly InputFile[], options: Readonly<Record<string, string>>) => Incoming) | null;
}

export type Incoming = AsyncIterable<DatasetResult<IncomingArticle>>;

/** The chosen value of an option, or its default. */
export function choiceOf(
  { options }: Pick<DatasetFormat, 'options'>,
  chosen: Readonly<Record<string, string>>,
  id: string,
): string {
  return chosen[id] ?? options.find((option) => option.id === id)?.choices[0] ?? '';
}
