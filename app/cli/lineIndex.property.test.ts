import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from './lineIndex.ts';

const texts = fc.string({
  unit: fc.constantFrom('a', 'ế', '🌾', '\r', '\n', '\r\n'),
  maxLength: 30,
});

describe('createLineIndex', () => {
  it('comes back from a position to its offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, chance) => {
        const lines = createLineIndex(text);
        const offset = chance % (text.length + 1);
        // Between CR and LF there is no column: the place belongs to the line's end.
        fc.pre(text.slice(offset - 1, offset + 1) !== '\r\n');
        expect(lines.offsetOf(lines.positionOf(offset))).toBe(offset);
      }),
    );
  });

  it('counts as many lines as an editor shows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { line } = createLineIndex(text).positionOf(text.length);
        expect(line).toBe(text.split(/\r\n|\r|\n/u).length);
      }),
    );
  });

  it.each<[string, number, { line: number; column: number }, string]>([
    ['', 0, { line: 1, column: 1 }, 'an empty text has one line'],
    ['ab\ncd', 3, { line: 2, column: 1 }, 'after a line feed'],
    ['ab\r\ncd', 4, { line: 2, column: 1 }, 'after CR LF'],
    ['ab\rcd', 4, { line: 2, column: 2 }, 'after CR alone'],
    ['🌾a', 2, { line: 1, column: 3 }, 'UTF-16 units'],
  ])('%j at %d is %j (%s)', (text, offset, position) => {
    expect(createLineIndex(text).positionOf(offset)).toEqual(position);
  });

  it.each<[string, number, number, number | null, string]>([
    ['ab\r\ncd', 1, 3, 2, 'the end of a line'],
    ['ab\ncd', 1, 4, null, 'past the end of a line'],
    ['ab\ncd', 2, 3, 5, 'the end of the text'],
    ['ab\ncd', 3, 1, null, 'no such line'],
    ['ab', 0, 1, null, 'lines begin at 1'],
    ['ab', 1, 0, null, 'columns begin at 1'],
  ])('%j has %d:%d at %s (%s)', (text, line, column, offset) => {
    expect(createLineIndex(text).offsetOf({ line, column })).toBe(offset);
  });
});
