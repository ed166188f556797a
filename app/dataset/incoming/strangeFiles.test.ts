import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createUtf8Decoder, encodeUtf8 } from '../../text/utf8.ts';
import { createDatasetWriter } from '../formats/createDatasetWriter.ts';
import type { DatasetFormat } from '../formats/datasetFormat.ts';
import { formats } from '../formats/formats.ts';
import { gold } from '../formats/gold.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import type { InputFile } from './inputFile.ts';
import { readDataset } from './readDataset.ts';
import { createReadReport } from './readReport.ts';

const TEXT = 'Sáng 12/7, Hội Nông dân xã Nà Tấu họp.\nSở Y tế dự họp 😀.\n'.normalize('NFD');
const WORDS = ['Hội Nông dân', 'Sở Y tế'].map((words) => words.normalize('NFD'));

const article: LabelledArticle = {
  ...{ file: 'a.txt', text: TEXT, fields: {}, indicators: [] },
  entities: WORDS.map((text) => {
    const start = TEXT.indexOf(text);
    return { label: 'ORG', start, end: start + text.length, text };
  }),
};

/** Each file of an export, rewritten as an editor on Windows does. */
async function onWindows(format: DatasetFormat): Promise<InputFile[]> {
  const context = { datasetName: 'x', options: {}, splits: [], labels: [], fields: [] };
  const writer = createDatasetWriter(format, context);
  const written = new MemoryFiles(`a${format.extensions[0]}`);
  written.add(writer.add(article, null));
  written.add(writer.end());
  const files = new MemoryFiles('');
  for (const file of written.list()) {
    const text = createUtf8Decoder().decode(await file.readRange(0, file.byteLength));
    const content = encodeUtf8(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    files.add([{ path: file.path, content }]);
  }
  return files.list();
}

async function read(format: DatasetFormat) {
  const files = await onWindows(format);
  const request = { format, files, options: {}, report: createReadReport() };
  const words: string[] = [];
  const faults: string[] = [];
  for await (const found of readDataset({ ...request, mismatched: 'fail' })) {
    if (found.ok) words.push(...found.value.entities.map(({ text }) => text));
    else faults.push(found.failure.fault.code);
  }
  return { words, faults };
}

/** Its files are binary, or its offsets are Dấu's own and nobody else's. */
const OTHERS = new Set(['huggingface', 'gold']);

describe('a decomposed text with a byte-order mark and CR LF', () => {
  const readable = formats.filter((format) => format.read !== null && !OTHERS.has(format.id));
  it.each(readable.map((format) => [format.id, format] as const))(
    'keeps its marks on their words in %s',
    async (_id, format) => {
      expect(await read(format)).toEqual({ words: WORDS, faults: [] });
    },
  );

  it('is refused in gold, whose offsets are those of the text as it was', async () => {
    const { words, faults } = await read(gold);
    expect([words, faults]).toEqual([[], ['misquote']]);
  });
});
