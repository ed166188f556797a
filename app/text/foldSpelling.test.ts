import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDiacritics, foldSpelling } from './foldSpelling.ts';

describe('foldSpelling', () => {
  it.each([
    ['Huyện uỷ', 'huyện ủy', 'tone of uy at the end of a syllable'],
    ['HUYỆN UỶ', 'huyện ủy', 'capitals'],
    ['hoà hoá', 'hòa hóa', 'tone of oa'],
    ['khoẻ', 'khỏe', 'tone of oe'],
    ['Thuỵ', 'thụy', 'the dot below moves too'],
    ['hoàn toàn', 'hoàn toàn', 'a closed syllable keeps it'],
    ['huỳnh khuỷu', 'huỳnh khuỷu', 'a longer rhyme keeps it'],
    ['quý quỹ', 'quý quỹ', 'after q the u is no vowel'],
    ['qúy qũy', 'quý quỹ', 'misplaced after q'],
    ['2020 – 2025', '2020 - 2025', 'dash'],
    ['“kép” ‘một’', '"kép" \'một\'', 'quotation marks'],
    ['a\u00a0b\tc\r\nd', 'a b c  d', 'every space is a space'],
    ['Ðồng Ɖăng', 'đồng đăng', 'letters of other languages printed for đ'],
    ['İzmir', 'İzmir', 'a letter that would grow stays'],
  ])('%j → %j: %s', (written, expected) => {
    expect(foldSpelling(written)).toBe(expected);
  });

  it.each([
    ['Đường Thuỷ', 'duong thuy', 'marks and đ'],
    ['ƠN NGHĨA', 'on nghia', 'horn'],
    ['e\u0301', 'e\u0301', 'a mark that stands alone stays'],
  ])('without diacritics %j → %j: %s', (written, expected) => {
    expect(foldDiacritics(written)).toBe(expected);
  });

  it('keeps the length and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const key = foldSpelling(written);
        expect(key).toHaveLength(written.length);
        expect(foldSpelling(key)).toBe(key);
        expect(foldDiacritics(written)).toHaveLength(written.length);
      }),
    );
  });
});
