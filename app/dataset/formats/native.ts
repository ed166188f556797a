import { LabelledArticle } from '../../../shared/dataset.ts';
import type { DatasetResult } from '../incoming/fault.ts';
import type { IncomingArticle } from '../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../incoming/inputFile.ts';
import { parseItem } from '../incoming/parseItem.ts';
import type { Place } from '../incoming/place.ts';
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

async function* readFile(file: InputFile): AsyncGenerator<DatasetResult<IncomingArticle>> {
  for await (const line of readLines(file)) {
    if (!line.ok) yield line;
    else if (line.value.text.trim() !== '') {
      yield parseLine(line.value.text, { path: file.path, line: line.value.number });
    }
  }
}

function parseLine(text: string, place: Place): DatasetResult<IncomingArticle> {
  const parsed = parseItem(text, { place, schema: LabelledArticle });
  if (!parsed.ok) return parsed;
  return { ok: true, value: { kind: 'whole', place, path: place.path, article: parsed.value } };
}
