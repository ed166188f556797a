import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IndicatorBody } from '../../shared/annotationBody.ts';
import { templateProject } from '../template/templateProject.ts';
import { analyseText } from './analyseText.ts';
import { extractIndicators } from './extractIndicators.ts';
import { compileVocabulary } from './vocabulary.ts';

const vocabulary = compileVocabulary(templateProject);
const pieces = fc.constantFrom(
  ...'thu ngân sách đạt|tăng|giảm còn|vượt|trên|5,2|1.250|12/15|7 - 9|%|tỷ đồng|xã|hộ nghèo|lần|thứ'.split(
    '|',
  ),
  ...'so với cùng kỳ|kế hoạch|năm 2021|6 tháng đầu năm|, |; |. |(|)|“|đứng|chiếm|và|với tổng vốn|ha rừng'.split(
    '|',
  ),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' '));

const analyse = (text: string) =>
  analyseText(text, [{ kind: 'paragraph', start: 0, end: text.length }]).article;
const extract = (text: string) => extractIndicators(analyse(text), vocabulary);

describe('extractIndicators', () => {
  it('gives valid records: sorted, apart, inside the text, starting with what they measure', () => {
    fc.assert(
      fc.property(texts, (written) => {
        let reach = 0;
        const article = analyse(written);
        const { text } = article;
        for (const { body, confidence, rule } of extractIndicators(article, vocabulary)) {
          const { span, name } = IndicatorBody.parse(body);
          expect(span.start).toBeGreaterThanOrEqual(reach);
          // “năm” is also a numeral, before a unit: “năm tỷ đồng”.
          expect(text.slice(span.start, span.end)).toMatch(/^(?:\d|thứ|năm )/);
          expect(text.slice(name?.start, name?.end).trim()).not.toBe('');
          expect(Math.max(span.end, name?.end ?? 0)).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rule).toMatch(/^indicator\.[a-z]+$/);
          reach = span.end;
        }
      }),
      { examples: [['thứ 6 tháng đầu năm tỷ đồng']] },
    );
  });

  it('finds the same in decomposed text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(extract(text.normalize('NFD'))).toEqual(extract(text.normalize('NFC')));
      }),
    );
  });
});
