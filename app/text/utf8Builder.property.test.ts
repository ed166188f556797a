import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUtf8Decoder, encodeUtf8 } from './utf8.ts';
import { Utf8Builder } from './utf8Builder.ts';

const anyText = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
const written = fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.constant('ắ'.repeat(30_000)));

const decode = (bytes: Uint8Array) => createUtf8Decoder().decode(bytes);

describe('Utf8Builder', () => {
  it('writes stretches of texts as the encoder of the platform does', () => {
    const builder = new Utf8Builder();
    fc.assert(
      fc.property(fc.array(fc.tuple(written, fc.nat(9), fc.nat(9))), (pieces) => {
        let expected = '';
        for (const [text, skipped, left] of pieces) {
          const start = Math.min(skipped, text.length);
          const span = { start, end: Math.max(start, text.length - left) };
          builder.addText(text, span);
          builder.addBytes(encodeUtf8('\tO\n'));
          expected += `${text.slice(span.start, span.end)}\tO\n`;
        }
        expect(decode(builder.take())).toBe(decode(encodeUtf8(expected)));
      }),
      { numRuns: 200 },
    );
  });

  it('writes whole numbers as they are printed', () => {
    const builder = new Utf8Builder();
    const numbers = fc.array(fc.oneof(fc.nat(1_100), fc.maxSafeNat()));
    fc.assert(
      fc.property(numbers, (given) => {
        for (const number of given) builder.addNumber(number, 0x09);
        expect(decode(builder.take())).toBe(given.map((number) => `${number}\t`).join(''));
      }),
      { examples: [[[0, 9, 10, 99, 100, Number.MAX_SAFE_INTEGER]]] },
    );
  });

  it('gives away what it wrote: what is added later does not change it', () => {
    const builder = new Utf8Builder();
    builder.addText('một', { start: 0, end: 3 });
    const first = builder.take();
    builder.addText('hai', { start: 0, end: 3 });
    expect([first, builder.take()]).toEqual([encodeUtf8('một'), encodeUtf8('hai')]);
  });
});
