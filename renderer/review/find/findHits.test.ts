import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuery, findPatternIn, findWordsIn } from './findHits.ts';
import { foldText } from './foldedText.ts';

const TEXT = 'Tỉnh Hòa An: bà Hoà thu 12,5 tỷ, tỉnh giao 12 tỷ.\nĐường Thuỷ Lợi, thủy lợi.';

const found = (words: string, isStrict: boolean, text = TEXT): string[] =>
  findWordsIn(foldText(text, isStrict), { words, isStrict, isRegex: false }).hits.map(
    ({ start, end }) => text.slice(start, end),
  );

const matched = async (words: string, isStrict: boolean): Promise<string[] | null> => {
  const pattern = compileQuery({ words, isStrict, isRegex: true });
  const result = pattern && (await findPatternIn(foldText(TEXT, isStrict), pattern, () => false));
  return result && result.hits.map(({ start, end }) => TEXT.slice(start, end));
};

describe('findWordsIn', () => {
  it.each([
    ['tinh', false, ['Tỉnh', 'tỉnh'], 'blind to diacritics and case'],
    ['tinh', true, [], 'diacritics count when asked to'],
    ['hoà', true, ['Hòa', 'Hoà'], 'the place of the tone never counts'],
    ['thuy loi', false, ['Thuỷ Lợi', 'thủy lợi'], 'several words'],
    ['duong', false, ['Đường'], 'đ is d'],
    ['12,5 tỷ', true, ['12,5 tỷ'], 'a number'],
    ['  ', false, [], 'only spaces find nothing'],
    ['tỷ. Đường', true, ['tỷ.\nĐường'], 'over the end of a line'],
  ])('%j, strict %s: %j (%s)', (words, isStrict, expected) => {
    expect(found(words, isStrict)).toEqual(expected);
  });

  it('finds composed words in decomposed text, at its own offsets', () => {
    const text = TEXT.normalize('NFD');
    expect(found('đường thuỷ', false, text)).toEqual(['Đường Thuỷ'.normalize('NFD')]);
    expect(found('tỉnh', true, text)).toEqual(['Tỉnh'.normalize('NFD'), 'tỉnh'.normalize('NFD')]);
  });

  it('gives only words that fold to what was asked for, for any text', () => {
    const piece = fc.constantFrom(
      'hoà',
      'hòa',
      'HOA',
      ' ',
      'đ',
      'e\u0302\u0301',
      '👍',
      '\u200b',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const hit of found('hoa', false, text)) {
          expect(foldText(hit, false).text).toBe('hoa');
        }
      }),
    );
  });
});

describe('an expression', () => {
  it.each([
    ['\\d+(,\\d+)? ty', false, ['12,5 tỷ', '12 tỷ'], 'blind to diacritics'],
    ['tỉnh|bà', true, ['Tỉnh', 'bà', 'tỉnh'], 'strict, blind to case'],
    ['^Đường', true, ['Đường'], 'the start of a line'],
    ['THU[YỶ]', false, ['Thuỷ', 'thủy'], 'a class'],
    ['\\bhoà\\b', true, ['Hòa', 'Hoà'], 'an escape before letters'],
    ['\\pN+,\\p{N}', false, ['12,5'], 'classes of Unicode, of one letter too'],
    ['x*', false, [], 'an empty match is none'],
    ['(', false, null, 'what cannot be read'],
  ] as [string, boolean, string[] | null, string][])(
    '%j, strict %s: %j (%s)',
    async (words, isStrict, expected) => {
      expect(await matched(words, isStrict)).toEqual(expected);
    },
  );

  it('takes linear time where a backtracking engine would take for ever', async () => {
    const text = 'a'.repeat(3_000);
    const pattern = compileQuery({ words: '(a+)+b', isStrict: true, isRegex: true });
    const folded = foldText(text, true);
    expect(await (pattern && findPatternIn(folded, pattern, () => false))).toEqual({
      hits: [],
      isCut: false,
    });
  });

  it('stops when nobody waits', async () => {
    const pattern = compileQuery({ words: 'a.*?b', isStrict: true, isRegex: true });
    const folded = foldText('aaaaaaaaaaaaab\n'.repeat(20_000), true);
    expect(await (pattern && findPatternIn(folded, pattern, () => true))).toBeNull();
  });
});
