import { expect, it } from 'vitest';
import { readTypedDate } from './typedDate.ts';

const CASES: readonly [string, string | null, string, string][] = [
  ['10/6/2021', null, '2021-06-10', 'the day comes first'],
  ['10-06-2021', null, '2021-06-10', 'with hyphens'],
  ['1.6.21', null, '2021-06-01', 'a short year'],
  ['5/8', '2022-08-04', '2022-08-05', 'the year of the value that was there'],
  ['5/8', '2022-08', '2022-08-05', 'the year of a month'],
  ['5/8', null, '5/8', 'no year to take'],
  ['20210610', null, '2021-06-10', 'eight digits, the year first'],
  ['10062021', null, '2021-06-10', 'eight digits, the day first'],
  ['2021-06-10', '2020-01-01', '2021-06-10', 'ISO stays'],
  ['2021-07-08T09:14', null, '2021-07-08T09:14', 'with a time it stays'],
  ['hôm nay', '2022-08-04', 'hôm nay', 'words stay'],
];

it.each(CASES)('%s after %s is %s: %s', (typed, former, expected) => {
  expect(readTypedDate(typed, former)).toBe(expected);
});
