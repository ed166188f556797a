import { expect, it } from 'vitest';
import { encodeUtf8 } from '../../text/utf8.ts';
import { findFormat } from '../formats/formats.ts';
import type { InputFile } from './inputFile.ts';
import { readDataset } from './readDataset.ts';
import { createReadReport } from './readReport.ts';

const PIECE = encodeUtf8('"'.repeat(4_000_000));

/** A file that begins so and goes on with quotation marks without an end. */
function endless(path: string, beginning: string): InputFile {
  return {
    path,
    byteLength: Number.MAX_SAFE_INTEGER,
    async *stream() {
      yield await Promise.resolve(encodeUtf8(beginning));
      for (;;) yield PIECE;
    },
    readRange: () => Promise.reject(new RangeError('too large')),
  };
}

it.each([
  ['jsonl', [endless('a.jsonl', '\n\n{"file":"')], 'a.jsonl, line 3', 'a line'],
  ['doccano', [endless('a.json', '[\n{"text":"ở"},\n{"text":"\\')], 'a.json, line 3', 'a value'],
  ['xmi', [endless('a.xmi', "<a b='")], 'a.xmi', 'an attribute'],
])('%s ends at what is longer than an article may be', async (id, files, place) => {
  const format = findFormat(id);
  if (format === null) throw new RangeError(id);
  const request = { format, files, options: {}, report: createReadReport() };
  const messages: string[] = [];
  for await (const article of readDataset({ ...request, mismatched: 'fail' })) {
    if (!article.ok) messages.push(article.failure.message);
  }
  const reason = 'longer than 64 million characters, too long for one article';
  expect(messages).toEqual([`${place}: ${reason}.`]);
});
