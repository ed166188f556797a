import { expect, it } from 'vitest';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { templateProject } from '../../app/template/templateProject.ts';
import { listPeriods } from './listPeriods.ts';
import { listReviewItems, suggestionsOf } from './reviewSample.ts';

const PARAGRAPHS = [
  'Bản tin ngày 5/7/2022.',
  'Năm 2020, xã thu 4 tỷ đồng; 6 tháng đầu năm thu 3 tỷ đồng.',
  'Kế hoạch năm 2025 là 9 tỷ đồng.',
];
const text = PARAGRAPHS.join('\n');
const blocks = PARAGRAPHS.map((paragraph) => {
  const start = text.indexOf(paragraph);
  return { start, end: start + paragraph.length, kind: 'paragraph' as const };
});
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const value = (words: string, period: string | null): IndicatorBody => ({
  type: 'indicator',
  span: spanOf(words),
  name: null,
  value: 1,
  upper: null,
  unit: null,
  kind: 'level',
  direction: null,
  qualifier: null,
  base: null,
  period,
});
const items = listReviewItems(
  templateProject.fields,
  suggestionsOf(
    { type: 'field', field: 'printedDate', value: '2022-07-05', evidence: [spanOf('5/7/2022')] },
    value('3 tỷ đồng', null),
    value('9 tỷ đồng', '2021'),
  ),
  [],
);
const article = { text, blocks };

it('names the periods of the paragraph, the nearest first, then those of other values', () => {
  expect(listPeriods(spanOf('3 tỷ đồng'), { article, items })).toEqual([
    { period: '2022-01/2022-06', words: '6 tháng đầu năm' },
    { period: '2020', words: 'Năm 2020' },
    { period: '2021', words: null },
  ]);
});
