import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows } from './textRows.ts';

const whole = (text: string) => [{ start: 0, end: text.length, kind: 'paragraph' as const }];
const partsOf = (text: string): string[] =>
  listRows(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('listRows', () => {
  it('draws a block of ordinary length whole', () => {
    const text = 'Một câu ngắn. '.repeat(300);
    expect(partsOf(text)).toEqual([text]);
  });

  it.each([
    ['Bà con phấn khởi. ', /\. $/, 'after a sentence'],
    ['dòng không có dấu chấm\n', /\n$/, 'after a line'],
    ['chữ ', / $/, 'after a word'],
  ])('cuts a long block of %o', (unit, end) => {
    const parts = partsOf(unit.repeat(Math.ceil(20_000 / unit.length)));
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(1_500);
      expect(part).toMatch(end);
    }
  });

  it.each([
    ['👩‍👩‍👧‍👦', 'a family is one character'],
    ['e\u0302\u0301', 'a letter with two marks'],
    ['🇻🇳', 'a flag is two letters'],
  ])('never cuts inside %s', (unit) => {
    const parts = partsOf(unit.repeat(Math.ceil(30_000 / unit.length)));
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) expect(part.length % unit.length).toBe(0);
  });

  it('tiles each block, for any text', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '. ', 'ế', '👍', '\u0301', '\u200d', 'مرحبا');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 200 }), (pieces) => {
        const text = pieces.join('').repeat(Math.ceil(9_000 / pieces.join('').length));
        const rows = listRows(text, whole(text));
        expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(rows.filter(({ isFirst }) => isFirst)).toEqual([rows[0]]);
        expect(rows.filter(({ isLast }) => isLast)).toEqual([rows.at(-1)]);
        for (const { start, end } of rows) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 60 },
    );
  });
});
