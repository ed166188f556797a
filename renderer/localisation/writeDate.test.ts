import { describe, expect, it } from 'vitest';
import { writeDate, writePeriod } from './writeDate.ts';

describe('writeDate', () => {
  it.each([
    ['2021-07-03', 'vi', '03/07/2021'],
    ['2021-07-03', 'en', '3 Jul 2021'],
    ['2021-07', 'vi', '07/2021'],
    ['2021-07', 'en', 'Jul 2021'],
    ['2021-06-10T23:06+07:00', 'vi', '10/06/2021'],
    ['cuối năm', 'vi', 'cuối năm'],
  ] as const)('%s in %s: %s', (iso, locale, expected) => {
    expect(writeDate(iso, locale)).toBe(expected);
  });
});

describe('writePeriod', () => {
  it.each([
    ['2021-01/2021-06', 'vi', '01/2021–06/2021'],
    ['2021-01/2021-06', 'en', 'Jan 2021–Jun 2021'],
    ['2021', 'en', '2021'],
    ['2021-07-03', 'vi', '03/07/2021'],
  ] as const)('%s in %s: %s', (iso, locale, expected) => {
    expect(writePeriod(iso, locale)).toBe(expected);
  });
});
