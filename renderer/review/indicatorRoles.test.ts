import { expect, it } from 'vitest';
import { readBase, readPeriod } from './indicatorRoles.ts';

const bases: [string, string | null, string][] = [
  ['so với kế hoạch', 'plan', 'a plan'],
  ['Dự toán tỉnh giao', 'plan', 'a budget'],
  ['so với\ncùng kỳ năm 2020', 'same_period', 'the same period, not its year'],
  ['so với năm 2019', 'year:2019', 'a year'],
  ['toàn huyện', null, 'nothing'],
];

it.each(bases)('reads %j as the base %j', (words, expected) => {
  expect(readBase(words)).toBe(expected);
});

const periods: [string, string | null, string][] = [
  ['6 tháng đầu năm 2021', '2021-01/2021-06', 'months of a year'],
  ['6 tháng đầu năm', '2022-01/2022-06', 'the year of the printing'],
  ['năm 2020', '2020', 'a year'],
  ['từ tháng 1 đến tháng 6/2021', '2021-01/2021-06', 'from one to the other'],
  ['toàn huyện', null, 'nothing'],
];

it.each(periods)('reads %j as the period %j', (words, expected) => {
  expect(readPeriod(words, '2022-08-15')).toBe(expected);
});
