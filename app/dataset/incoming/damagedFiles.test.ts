import { describe, expect, it } from 'vitest';
import { createDatasetWriter } from '../formats/createDatasetWriter.ts';
import type { DatasetFormat } from '../formats/datasetFormat.ts';
import { formats } from '../formats/formats.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { foreignArticle } from '../testing/articles.ts';
import type { InputFile } from './inputFile.ts';
import { listLeftOut } from './leftOut.ts';
import { readDataset } from './readDataset.ts';
import { createReadReport } from './readReport.ts';

const readable = formats.filter(({ read }) => read !== null);
const articles = [foreignArticle, { ...foreignArticle, file: 'trong.txt' }];

/** The files of an export, each changed. */
async function damaged(
  format: DatasetFormat,
  change: (bytes: Uint8Array) => Uint8Array,
): Promise<InputFile[]> {
  const context = { datasetName: 'thử', options: {}, splits: [], labels: [], fields: [] };
  const writer = createDatasetWriter(format, context);
  const written = new MemoryFiles(`a${format.extensions[0]}`);
  for (const article of articles) written.add(writer.add(article, null));
  written.add(writer.end());
  const files = new MemoryFiles('');
  for (const file of written.list()) {
    const content = change(await file.readRange(0, file.byteLength));
    files.add([{ path: file.path, content }]);
  }
  return files.list();
}

async function read(format: DatasetFormat, files: readonly InputFile[]) {
  const request = { format, files, options: {}, report: createReadReport() };
  const failures: string[] = [];
  let count = 0;
  for await (const article of readDataset({ ...request, mismatched: 'fail' })) {
    if (article.ok) count += 1;
    else failures.push(article.failure.message);
  }
  return { failures, count, leftOut: listLeftOut(request.report.leftOut) };
}

const decode = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, codeOf).buffer);
const codeOf = (unit: string) => unit.charCodeAt(0);
const BYTE_ORDER_MARK = '\ufeff';

const DAMAGES: [string, (bytes: Uint8Array) => Uint8Array, RegExp][] = [
  [
    'in UTF-16',
    (bytes) => utf16(BYTE_ORDER_MARK + decode(bytes)),
    /, line 1: in UTF-16, not UTF-8\. Save it as UTF-8\.$/u,
  ],
  [
    'in UTF-16 without its mark',
    (bytes) => utf16(`[\n${decode(bytes)}`),
    /, line 1: has a NUL byte, as UTF-16 and binary do\. Save it as UTF-8\.$/u,
  ],
  [
    'in windows-1258 or Latin-1, from its third line on',
    (bytes) => Uint8Array.from([...codes('{}\n\n'), 0x22, 0xea, 0x22, 0x0a, ...bytes]),
    /, line 3: not UTF-8\. Save it as UTF-8\.$/u,
  ],
  [
    'with a NUL byte in its second line',
    (bytes) => Uint8Array.from([...codes('\n'), 0, ...bytes]),
    /, line 2: has a NUL byte/u,
  ],
  [
    'cut inside its last character',
    (bytes) => Uint8Array.from([...bytes, 0xe1, 0xba]),
    /, line \d+(?::\d+)?: /u,
  ],
  ['cut in its last line', (bytes) => bytes.slice(0, -3), /, line \d+(?::\d+)?: /u],
];
const codes = (text: string) => Array.from(text, codeOf);

describe.each(DAMAGES)('a file %s', (_damage, change, expected) => {
  it.each(readable.map((format) => [format.id, format] as const))(
    'is refused by %s, with the line',
    async (id, format) => {
      const { failures } = await read(format, await damaged(format, change));
      expect(failures[0]).toMatch(
        id === 'huggingface' ? /is no whole Parquet file|row 1/u : expected,
      );
    },
  );
});

it('has files that are read as long as nothing is done to them, and nothing passed over', async () => {
  for (const format of readable) {
    const files = await damaged(format, (bytes) => bytes);
    const whole = { failures: [], count: articles.length, leftOut: [] };
    expect([format.id, await read(format, files)]).toEqual([format.id, whole]);
  }
});
