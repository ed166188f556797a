import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { DatasetFormat, FileChunk, WriteContext } from './datasetFormat.ts';

/** Writes a dataset in one piece or in parts. */
export interface DatasetWriter {
  /** `split` is one of the context's parts, null when it has none. */
  add: (article: LabelledArticle, split: string | null) => Iterable<FileChunk>;
  end: () => Iterable<FileChunk>;
}

/**
 * Parts become files (`train.jsonl`) or folders (`train/…`) of their own, except in formats that
 * have places for them.
 */
export function createDatasetWriter(format: DatasetFormat, context: WriteContext): DatasetWriter {
  if (context.splits.length === 0 || format.holdsSplits === true) {
    const writer = format.createWriter(context);
    return { add: (article, split) => writer.add(article, split ?? undefined), end: writer.end };
  }
  const writers = new Map(
    context.splits.map((split) => {
      return [split, { writer: format.createWriter({ ...context, splits: [] }), split }] as const;
    }),
  );
  return {
    *add(article, split) {
      const part = writers.get(split ?? '');
      if (part === undefined) throw new RangeError(`${article.file} is in no part of the dataset`);
      yield* inPart(part.writer.add(article), part.split, format);
    },
    *end() {
      for (const { writer, split } of writers.values()) yield* inPart(writer.end(), split, format);
    },
  };
}

function* inPart(
  chunks: Iterable<FileChunk>,
  split: string,
  { extensions }: DatasetFormat,
): Iterable<FileChunk> {
  for (const { path, content } of chunks) {
    yield { path: path === '' ? split + extensions[0] : `${split}/${path}`, content };
  }
}
