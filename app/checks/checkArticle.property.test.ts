import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding } from '../../shared/finding.ts';
import { checkArticle } from './checkArticle.ts';
import { checkCorpus, findComparableFigures } from './checkCorpus.ts';
import { extracted } from './testing/extracted.ts';

const PIECES = [
  'Thứ tư, 07/06/2022',
  'Sáng thứ Hai, ngày 31/02/2021',
  'ông Lò Văn Tám',
  'LÒ VĂN TÁM',
  'Huyện uỷ Lộc Bình',
  'tỉnh Lạng Sơn',
  'thu ngân sách đạt 57,5 tỷ đồng, đạt 50% dự toán',
  '91 đơn (47 đơn khiếu nại, 43 đơn',
  'phản ánh)',
  '15 xã, gồm: 6 xã; 5 xã',
  '12/29 chỉ tiêu, chiếm 46,4%',
  '0/0 đơn, đạt 0%',
  '6 tháng đầu năm 2021',
  'trong đó 900 tỷ đồng',
  '\n\n',
  '. ',
  '🌾',
  '\u0301',
];
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(' '));

describe('the checks of any text', () => {
  it('point at words of it, and keep to their schema', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), (source, form) => {
        const article = extracted(source.normalize(form));
        const between = checkCorpus([article, article].map(findComparableFigures));
        for (const finding of [...checkArticle(article), ...between.map((one) => one.finding)]) {
          expect(Finding.parse(finding)).toEqual(finding);
          for (const { end } of finding.spans) expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }),
    );
  });

  it('do not depend on the form of its letters', () => {
    fc.assert(
      fc.property(text, (source) => {
        const dataOf = (form: string) =>
          checkArticle(extracted(source.normalize(form))).map(({ check }) => check);
        expect(dataOf('NFD')).toEqual(dataOf('NFC'));
      }),
    );
  });
});
