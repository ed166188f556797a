import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Failure } from '../../../shared/failure.ts';
import {
  docxFile,
  docxParagraphs,
  PAGE,
  PARAGRAPHS,
  pdfFile,
  pdfParagraphs,
} from '../testing/formatFiles.ts';
import { readArticles } from './readArticles.ts';

const ENDINGS = ['txt', 'html', 'md', 'docx', 'pdf', 'jsonl', 'csv', 'tsv', 'zip'];

const WHOLE = [
  strToU8(PAGE),
  strToU8(`---\ntitle: a\n---\n# b\n\n> - *c*\n\n${PARAGRAPHS.join('\n\n')}`),
  docxFile(docxParagraphs(PARAGRAPHS)),
  pdfFile([pdfParagraphs(PARAGRAPHS)]),
  strToU8(PARAGRAPHS.map((text) => JSON.stringify({ text })).join('\n')),
  strToU8(`id,text\n${PARAGRAPHS.map((text, index) => `${index},"${text}"`).join('\n')}`),
  zipSync({ 'a.txt': strToU8(PARAGRAPHS.join('\n')), 'b.html': strToU8(PAGE) }),
];

/** Files of the formats with some bytes changed, and their ends cut off. */
const damaged = fc
  .tuple(
    fc.constantFrom(...WHOLE),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([whole, changes, end]) => {
    const bytes = Uint8Array.from(whole);
    for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
    return end < 0.3 ? bytes.slice(0, Math.floor(end * 3 * bytes.length)) : bytes;
  });

async function readAll(path: string, bytes: Uint8Array) {
  const all = [];
  for await (const read of readArticles({ path, bytes })) all.push(read);
  return all;
}

it('makes of any bytes with any ending articles and failures, the same every time', async () => {
  const content = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged, damaged);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ENDINGS), content, async (ending, bytes) => {
      const path = `a.${ending}`;
      const found = await readAll(path, bytes);
      const paths = found.map((read) => (read.ok ? read.value.path : read.failure.path));
      for (const read of found) if (!read.ok) Failure.parse(read.failure);
      expect(paths.every((name) => name?.startsWith(path))).toBe(true);
      expect(new Set(paths).size).toBe(paths.length);
      for (const read of found) if (read.ok) expect(read.value.text).toMatch(/\S/u);
      expect(await readAll(path, bytes)).toEqual(found);
    }),
    { numRuns: 150 },
  );
}, 60_000);
