import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteLine, readLines } from './readLines.ts';

/** Few different bytes, so that line feeds are frequent. */
const chunk = fc.uint8Array({ min: 8, max: 12, maxLength: 8 });

async function collect(chunks: Uint8Array[], mostBytes: number): Promise<ByteLine[]> {
  const lines: ByteLine[] = [];
  for await (const line of readLines(streamOf(chunks), mostBytes)) lines.push(line);
  return lines;
}

async function* streamOf(chunks: Uint8Array[]) {
  for (const bytes of chunks) yield await Promise.resolve(bytes);
}

describe('readLines', () => {
  it('gives the same lines wherever the bytes were cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), async (chunks) => {
        const lines = Buffer.concat(chunks).toString('latin1').split('\n');
        if (lines.at(-1) === '') lines.pop();
        const found = await collect(chunks, Infinity);
        expect(found.map(({ bytes }) => bytes && Buffer.from(bytes).toString('latin1'))).toEqual(
          lines,
        );
        expect(found.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      }),
    );
  });

  it.each<[string[], (string | null)[], string]>([
    [['abc\n'], ['abc'], 'as long as allowed'],
    [['abcd\n', 'e\n'], [null, 'e'], 'longer'],
    [['ab', 'cd', 'ef\n', 'e\n'], [null, 'e'], 'longer, in pieces'],
    [['abcd'], [null], 'longer, without a line feed'],
  ])('reads %j as %j: %s', async (pieces, expected) => {
    const lines = await collect(
      pieces.map((piece) => Buffer.from(piece)),
      3,
    );
    expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(expected);
  });
});
