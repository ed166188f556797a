import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeText } from './composeText.ts';

const vietnamese = fc
  .array(
    fc.constantFrom('ế', 'ặ', 'Đ', 'ư', 'a', ' ', 'ợ', '\u0301', '😀', 'ᄒ', 'ᅡ', 'ᆫ', '\u0958'),
  )
  .map((parts) => parts.join(''));
const forms = fc.constantFrom('NFC', 'NFD', 'NFKD');

describe('composeText', () => {
  it.each([
    ['huyện Hòa', 1, 1, 'already composed'],
    ['hòa'.normalize('NFD'), 3, 4, 'after the mark'],
    ['hòa'.normalize('NFD'), 1, 1, 'before the letter'],
    ['ế ế'.normalize('NFD'), 2, 4, 'two marks count for two'],
    ['xã   Hòa', 2, 2, 'before several spaces'],
    ['xã \u00a0 Hòa', 3, 5, 'behind several spaces'],
    ['xã\r\nHòa', 3, 4, 'behind the end of a line'],
    ['\ufb2c', 2, 1, 'inside what is longer when composed'],
  ])('%j: offset %i comes from %i: %s', (source, offset, expected) => {
    expect(composeText(source).toSource(offset)).toBe(expected);
  });

  it('composes as a whole, and both ends map to both ends', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), forms, (words, form) => {
        const source = words.normalize(form);
        const { text, toSource } = composeText(source);
        const spaced = source.normalize('NFC').replace(/[ \u00a0]{2,}/g, ' ');
        expect(text).toBe(spaced.replaceAll('\r\n', '\n'));
        expect(toSource(0)).toBe(0);
        expect(toSource(text.length)).toBe(source.length);
      }),
    );
  });

  it('maps each syllable to the syllable that it was made of', () => {
    fc.assert(
      fc.property(vietnamese, forms, (words, form) => {
        const source = words.normalize(form);
        const { text, toSource } = composeText(source);
        for (const match of text.matchAll(/\S+/g)) {
          const start = toSource(match.index);
          const end = toSource(match.index + match[0].length);
          expect(source.slice(start, end).normalize('NFC')).toBe(match[0]);
        }
      }),
    );
  });
});
