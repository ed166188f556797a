import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDraft,
  draftOfIndicator,
  isPeriod,
  parseAmount,
  writeAmount,
} from './indicatorDraft.ts';
import { indicator } from './reviewSample.ts';

const body = indicator(10, 18);

describe('parseAmount', () => {
  const cases: [string, unknown, string][] = [
    ['57', { value: 57, upper: null }, 'a whole number'],
    ['1.428,570', { value: 1428.57, upper: null }, 'points group, a comma starts the decimals'],
    ['1428,57', { value: 1428.57, upper: null }, 'without grouping'],
    ['-5,2', { value: -5.2, upper: null }, 'below zero'],
    [' 24.236 ', { value: 24236, upper: null }, 'spaces around'],
    ['19/21', { value: { num: 19, den: 21 }, upper: null }, 'a fraction'],
    ['40–45', { value: 40, upper: 45 }, 'a range'],
    ['1,5 - 2', { value: 1.5, upper: 2 }, 'a range with a hyphen'],
    ['45-40', null, 'a range that falls'],
    ['1.5', null, 'a point does not start decimals'],
    ['1,642.670', null, 'English grouping'],
    ['19/', null, 'half a fraction'],
    ['năm', null, 'words'],
    ['', null, 'nothing'],
  ];

  it.each(cases)('%j is %o: %s', (text, expected) => {
    expect(parseAmount(text)).toEqual(expected);
  });

  it('reads what writeAmount writes', () => {
    const number = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(number, (value) => {
        const amount = { value, upper: null };
        expect(parseAmount(writeAmount(amount))).toEqual(amount);
      }),
    );
    const range = { value: 1200.5, upper: 3000 };
    expect(parseAmount(writeAmount(range))).toEqual(range);
    const fraction = { value: { num: 19, den: 21 }, upper: null };
    expect(parseAmount(writeAmount(fraction))).toEqual(fraction);
  });
});

describe('isPeriod', () => {
  const cases: [string, boolean, string][] = [
    ['2021', true, 'a year'],
    ['2021-06', true, 'a month'],
    ['2021-01/2021-06', true, 'an interval'],
    ['2021/2023', true, 'years'],
    ['2021-02/2021', true, 'to the end of the year'],
    ['2023/2021', false, 'falls'],
    ['2021-13', false, 'no such month'],
    ['6 tháng', false, 'words'],
    ['2020/2021/2022', false, 'three'],
  ];

  it.each(cases)('%s: %s (%s)', (text, expected) => {
    expect(isPeriod(text)).toBe(expected);
  });
});

describe('applyDraft', () => {
  it('changes nothing when nothing was typed', () => {
    const full = { ...body, direction: 'up', base: 'year:2019', period: '2021' } as const;
    expect(applyDraft(full, draftOfIndicator(full))).toEqual({ body: full, problems: {} });
  });

  it('keeps the spans and reads the rest', () => {
    const draft = { ...draftOfIndicator(body), value: '19/21', unit: '', qualifier: 'about' };
    expect(applyDraft(body, draft).body).toEqual({
      ...body,
      value: { num: 19, den: 21 },
      unit: null,
      qualifier: 'about',
    });
  });

  it('names every attribute that is wrong', () => {
    const draft = { ...draftOfIndicator(body), value: 'x', base: 'year:21', period: 'quý I' };
    expect(applyDraft(body, draft)).toEqual({
      body: null,
      problems: { value: 'notNumber', base: 'notBase', period: 'notPeriod' },
    });
  });
});
