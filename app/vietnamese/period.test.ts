import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findDates } from './date.ts';
import { joinPeriods, parseDate, parsePeriod } from './period.ts';

const find = (text: string) => findDates(foldSpelling(text), { start: 0, end: text.length });

describe('parsePeriod, parseDate and joinPeriods', () => {
  it.each<[string, string | null, string]>([
    ['Thứ Hai, 03/02/2020, 18:23 [GMT+7]', '2020-02-03T18:23+07:00', 'clock and zone'],
    ['Thứ 5, 08/07/2021 09:14 (GMT+7)', '2021-07-08T09:14+07:00', 'weekday in digits'],
    ['Cập nhật 07:15, 14/02/2023', '2023-02-14T07:15', 'clock first, no zone'],
    ['08/11/2022 - 9h05', '2022-11-08T09:05', 'dash and h'],
    ['2021-07-08T09:14', '2021-07-08T09:14', 'ISO with a clock'],
    ['20/02/2020 18:45:57', '2020-02-20T18:45', 'seconds are dropped'],
    ['23/06/2021 | 14:05 GMT+7', '2021-06-23T14:05+07:00', 'a zone without brackets'],
    ["13h30' ngày 5/6/2022", '2022-06-05T13:30', 'minutes with a mark'],
    ['tháng 6/2023', '2023-06', 'a month'],
    ['năm 2023', null, 'a year is no date'],
  ])('parseDate %j → %s: %s', (text, expected) => {
    const [mention] = find(text);
    expect(mention && parseDate(mention, { year: null })).toBe(expected);
  });

  it.each<[string, string | null, string]>([
    ['từ tháng 1 đến tháng 6/2021', '2021-01/2021-06', 'the year of the second'],
    ['từ năm 2016 đến năm 2020', '2016/2020', 'years'],
    ['từ 15/12/2020 đến ngày 14/6/2021', '2020-12-15/2021-06-14', 'days'],
  ])('joins %j to %s: %s', (text, expected) => {
    const [first, last] = find(text);
    expect(first && last && joinPeriods(first, last, { year: null })).toBe(expected);
  });

  it('is null without a year', () => {
    const [mention] = find('ngày 5/6');
    expect(mention && parsePeriod(mention, { year: null })).toBeNull();
  });
});
