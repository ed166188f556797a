import { expect, it } from 'vitest';
import type { Finding } from '../../shared/finding.ts';
import { listIndicatorRecords } from './indicatorRecords.ts';
import { itemOfSuggestion, type ReviewItem } from './reviewItems.ts';
import { indicator, suggest } from './reviewSample.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';

const at = (start: number, name: { start: number; end: number } | null) =>
  itemOfSuggestion(suggest({ ...indicator(start, start + 2), name })) as ReviewItem<IndicatorBody>;
const items = [
  at(10, { start: 0, end: 5 }),
  at(20, { start: 0, end: 5 }),
  at(30, null),
  at(40, null),
];
const finding: Finding = {
  check: 'fraction-and-percent',
  severity: 'warning',
  spans: [{ start: 20, end: 22 }],
  data: { fraction: '1/2', percent: '60%', actual: 50 },
};
const listed = { key: 'x', finding, identity: { check: finding.check, quotes: [], context: '' } };

it('groups values under the one whose name they share', () => {
  const records = listIndicatorRecords(items, '', [], () => '');
  expect(records.map(({ isQualifying }) => isQualifying)).toEqual([false, true, false, false]);
});

it('tells what the checks say of a value, unless that was marked as right', () => {
  const open = listIndicatorRecords(items, '', [{ ...listed, dismissal: null }], () => 'odd');
  expect(open.map(({ problem }) => problem)).toEqual([null, 'odd', null, null]);
  const dismissal = {
    ...listed.identity,
    reason: null,
    author: 'x',
    time: '2026-01-02T03:04:05.000Z',
  };
  const settled = listIndicatorRecords(items, '', [{ ...listed, dismissal }], () => 'odd');
  expect(settled.every(({ problem }) => problem === null)).toBe(true);
});
