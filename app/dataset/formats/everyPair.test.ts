import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { readDataset } from '../incoming/readDataset.ts';
import { createReadReport } from '../incoming/readReport.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { formats } from './formats.ts';

const SOURCE =
  'Sáng 12/7 😀, Hội Nông dân\txã “Nà_Tấu” họp.\r\n[Sở Y tế] dự 𝟙𝟚 giờ; bà Lò Thị Ón nói.\r\n';
const MARKS = [
  ['DATE', 'Sáng 12/7'],
  ['ORG', 'Hội Nông dân'],
  ['LOCATION', 'Nà_Tấu'],
  ['ORG', 'Sở Y tế'],
  ['PERSON', 'Lò Thị Ón'],
] as const;

/** With offsets that differ in every unit: characters of two units, of several bytes, CR LF, and NFD. */
function articleIn(form: 'NFC' | 'NFD'): LabelledArticle {
  const text = SOURCE.normalize(form);
  const entities = MARKS.map(([label, words]) => {
    const start = text.indexOf(words.normalize(form));
    const quoted = words.normalize(form);
    return { label, start, end: start + quoted.length, text: quoted };
  });
  return { file: `${form}.txt`, text, fields: {}, entities, indicators: [] };
}

const articles = [articleIn('NFC'), articleIn('NFD')];

function write(format: DatasetFormat, given: readonly LabelledArticle[]): InputFile[] {
  const context = { datasetName: 'thử', options: {}, splits: [], labels: [], fields: [] };
  const files = new MemoryFiles(`a${format.extensions[0]}`);
  return files.writeAll(format.createWriter(context), given).list();
}

async function read(format: DatasetFormat, files: InputFile[]): Promise<LabelledArticle[]> {
  const request = { format, files, options: {}, report: createReadReport() };
  const found: LabelledArticle[] = [];
  for await (const article of readDataset({ ...request, mismatched: 'fail' })) {
    if (!article.ok) throw new Error(article.failure.message);
    found.push(article.value);
  }
  return found;
}

/**
 * The label and the words of each mark, as its offsets and not its quotation say; without spaces, as
 * formats of tokens put one between any two.
 */
const wordsOf = (found: readonly LabelledArticle[]) =>
  found.map(({ text, entities }) =>
    entities.map(({ label, start, end }) => [label, text.slice(start, end).replace(/\s/gu, '')]),
  );

const readable = formats.filter(({ read: reader }) => reader !== null);

describe.each(readable)('from $id', (from) => {
  it.each(formats)('to $id, no mark moves', async (to) => {
    const moved = write(to, await read(from, write(from, articles)));
    expect(moved.length).toBeGreaterThan(0);
    if (to.read === null) return;
    expect(wordsOf(await read(to, moved))).toEqual(wordsOf(articles));
  });
});
