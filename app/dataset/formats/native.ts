import { LabelledArticle } from '../../../shared/dataset.ts';
import type { Result } from '../../../shared/failure.ts';
import { failAt, type IncomingArticle } from '../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../incoming/inputFile.ts';
import { readLines } from '../incoming/readLines.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { createLineWriter } from './lineWriter.ts';

const EXTENSIONS = ['.jsonl'] as const;

/** Everything, one article a line. */
export const native: DatasetFormat = {
  id: 'jsonl',
  name: 'Dấu JSON Lines',
  container: 'file',
  extensions: EXTENSIONS,
  unit: 'utf16',
  source: 'https://jsonlines.org',
  leavesOut: [],
  options: [],
  createWriter: () => createLineWriter((article) => JSON.stringify(article)),
  read: async function* (files) {
    for (const file of withEnding(files, EXTENSIONS)) yield* readFile(file);
  },
};

async function* readFile(file: InputFile): AsyncGenerator<Result<IncomingArticle>> {
  for await (const line of readLines(file)) {
    if (!line.ok) yield line;
    else if (line.value.text.trim() !== '') {
      yield parseLine(line.value.text, `${file.path}, line ${line.value.number}`, file.path);
    }
  }
}

function parseLine(text: string, place: string, path: string): Result<IncomingArticle> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return failAt(place, `not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = LabelledArticle.safeParse(json);
  if (parsed.success)
    return { ok: true, value: { kind: 'whole', place, path, article: parsed.data } };
  const [issue] = parsed.error.issues;
  return failAt(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'of another shape'}`);
}
