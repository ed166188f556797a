import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOffsetMap, OFFSET_UNITS, type OffsetUnit } from './offsetUnits.ts';
import { encodeUtf8 } from './utf8.ts';

/** The traps of real files: astral characters, NFD, CRLF, tabs, quotes, `_`, brackets, joiners. */
const piece = fc.constantFrom(
  ...[
    'a',
    'ỷ',
    'ỷ'.normalize('NFD'),
    '𝟙',
    '😀',
    '👨‍👩‍👧',
    '🇻🇳',
    '\r\n',
    '\n',
    '\r',
    '\t',
    '"',
    '_',
    '[',
    '\\',
  ],
  ...['đ', '\u00ad', '\u200d', '½', '한', '\ud83d', 'e\u0301'],
);
const text = fc.oneof(
  fc.array(piece).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** Counted by the platform itself. */
const COUNTS = {
  utf16: (part: string) => part.length,
  codePoint: (part: string) => Array.from(part).length,
  grapheme: (part: string) => Array.from(new Intl.Segmenter('vi').segment(part)).length,
  byte: (part: string) => encodeUtf8(part).length,
};

describe('createOffsetMap', () => {
  it.each(OFFSET_UNITS)('counts the whole text as the platform does: %s', (unit) => {
    fc.assert(
      fc.property(text, (written) => {
        const map = createOffsetMap(written, unit);
        const total = COUNTS[unit](written);
        expect(map.fromUtf16(written.length)).toBe(total);
        expect(map.toUtf16(total)).toBe(written.length);
        expect(map.toUtf16(total + 1)).toBeNull();
      }),
    );
  });

  it.each(OFFSET_UNITS)('comes back from each of its own offsets: %s', (unit) => {
    fc.assert(
      fc.property(text, (written) => {
        const map = createOffsetMap(written, unit);
        for (let at = 0; at <= COUNTS[unit](written); at += 1) {
          const utf16 = map.toUtf16(at);
          if (utf16 !== null) expect(map.fromUtf16(utf16)).toBe(at);
          else expect(unit).toBe('byte');
        }
      }),
    );
  });

  it('counts each prefix that ends between code points', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('codePoint', 'byte'), (written, unit) => {
        const map = createOffsetMap(written, unit);
        let at = 0;
        for (const character of written) {
          expect(map.fromUtf16(at)).toBe(COUNTS[unit](written.slice(0, at)));
          at += character.length;
        }
      }),
    );
  });

  it.each<[string, OffsetUnit, number, number, string]>([
    ['a😀b', 'codePoint', 2, 1, 'between two surrogates'],
    ['a😀b', 'byte', 2, 1, 'between two surrogates'],
    ['a😀b', 'codePoint', 3, 2, 'after them'],
    ['a\r\nb', 'grapheme', 2, 1, 'inside a line break'],
    ['a\r\nb', 'grapheme', 3, 2, 'after it'],
    ['ỷ'.normalize('NFD'), 'grapheme', 1, 0, 'between a letter and its mark'],
    ['đồng', 'byte', 4, 7, 'Vietnamese letters have two or three bytes'],
  ])('%j in %s: %d is %d (%s)', (written, unit, offset, expected) => {
    expect(createOffsetMap(written, unit).fromUtf16(offset)).toBe(expected);
  });

  it('has nothing inside a character of several bytes', () => {
    expect(createOffsetMap('đ', 'byte').toUtf16(1)).toBeNull();
  });
});
