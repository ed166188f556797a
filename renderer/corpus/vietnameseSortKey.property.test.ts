import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnameseSortKey } from './vietnameseSortKey.ts';

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'accent' });

const letters =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const word = fc.string({
  unit: fc.constantFrom(...Array.from(letters + letters.toUpperCase())),
  maxLength: 5,
});
const number = fc.nat({ max: 20_000 }).map(String);
const title = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, number), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const compareKeys = (a: string, b: string) => {
  const [first, second] = [vietnameseSortKey(a), vietnameseSortKey(b)];
  return first < second ? -1 : Number(first > second);
};

describe('vietnameseSortKey', () => {
  it('orders titles as the collation for Vietnamese does', () => {
    fc.assert(
      fc.property(title, title, (a, b) => {
        expect(Math.sign(compareKeys(a, b)), `${a} | ${b}`).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  it('orders texts that differ in one tone or letter as the collation does', () => {
    fc.assert(
      fc.property(
        title,
        fc.nat(),
        fc.constantFrom(...Array.from(letters)),
        (text, place, letter) => {
          const at = place % text.length;
          const other = text.slice(0, at) + letter + text.slice(at + 1);
          expect(Math.sign(compareKeys(text, other)), `${text} | ${other}`).toBe(
            Math.sign(collator.compare(text, other)),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    [
      ['Đông Mai', 'Dương Lâm', 'Đà Nông'],
      ['Dương Lâm', 'Đà Nông', 'Đông Mai'],
      'đ after all of d',
    ],
    [['tạ', 'ta', 'tã', 'tá', 'tả', 'tà'], ['ta', 'tà', 'tả', 'tã', 'tá', 'tạ'], 'the tones'],
    [['Kỳ họp thứ 10', 'Kỳ họp thứ 9'], ['Kỳ họp thứ 9', 'Kỳ họp thứ 10'], 'numbers by size'],
    [['ân', 'ăn', 'an'], ['an', 'ăn', 'ân'], 'a, ă, â'],
    [['Anh', '2021', '“Tết” vui'], ['“Tết” vui', '2021', 'Anh'], 'signs, digits, letters'],
  ])('%j → %j: %s', (written, expected) => {
    expect([...written].sort(compareKeys)).toEqual(expected);
  });

  it('does not tell composed from decomposed text', () => {
    expect(vietnameseSortKey('Huyện ủy'.normalize('NFD'))).toBe(vietnameseSortKey('Huyện ủy'));
  });
});
