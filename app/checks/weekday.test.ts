import { describe, expect, it } from 'vitest';
import { checkArticle } from './checkArticle.ts';
import { extracted, fieldOf, findingsOf } from './testing/extracted.ts';

const findings = (text: string) => findingsOf('weekday', text);
const wrong = (date: string, printed: number, actual: number) => {
  return { date, printed, actual, isYearStated: true };
};

describe('weekday and date', () => {
  it.each<[string, unknown, string]>([
    ['Thứ tư,  07/06/2022\n\nHuyện họp bàn việc làm đường.', wrong('2022-06-07', 3, 2), 'header'],
    ['Thứ 6, 08/07/2021 09:14 (GMT+7)\n\nHuyện họp.', wrong('2021-07-08', 5, 4), 'in digits'],
    ['Sáng thứ Hai, ngày 7/6/2022, huyện họp.', wrong('2022-06-07', 1, 2), 'in a sentence'],
    ['Ngày 7/6/2022 (Chủ nhật), huyện họp.', wrong('2022-06-07', 7, 2), 'behind'],
    [
      'Thứ tư, 07/06/2022\n\nHuyện họp.'.normalize('NFD'),
      wrong('2022-06-07', 3, 2),
      'decomposed letters',
    ],
  ])('finds in %j: %j (%s)', (text, data) => {
    expect(findings(text)).toEqual([data]);
  });

  it.each<[string, string]>([
    ['Thứ ba,  07/06/2022\n\nHuyện họp.', 'right'],
    ['Thứ Năm, 10/06/2021\n\nHuyện họp.', 'năm is five here'],
    ['Chủ nhật, ngày 22/05/2022, huyện họp.', 'Sunday'],
    ['Kỳ họp thứ tư, ngày 7/6/2022, đã thông qua nghị quyết.', 'an ordinal'],
    ['Hội nghị lần thứ 6, ngày 7/6/2022.', 'an ordinal'],
    ['Sáng thứ Tư, 7/6, huyện họp.', 'no year'],
    ['Thứ tư, 31/02/2022\n\nHuyện họp.', 'no such day'],
    ['Thứ nhất, xong trước 30/9/2023; thứ hai, 31/10/2023 báo cáo.', 'an enumeration'],
    ['Thứ hai là, ngày 7/6/2022 phải hoàn thành.', 'a list'],
  ])('is silent on %j (%s)', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('takes the year of a year-less day from the event', () => {
    const text = 'Sáng thứ Tư, 7/6, huyện họp.';
    const bodies = [fieldOf(text, 'eventDate', '2022-06-07', '7/6')];
    const data = { date: '2022-06-07', printed: 3, actual: 2, isYearStated: false };
    expect(findingsOf('weekday', { path: 'a.txt', text, bodies })).toEqual([data]);
    const right = [fieldOf(text, 'eventDate', '2023-06-07', '7/6')];
    expect(findingsOf('weekday', { path: 'a.txt', text, bodies: right })).toEqual([]);
  });

  it('points at weekday and date in a decomposed text', () => {
    const text = 'Huyện họp\n\nThứ tư, 07/06/2022\n\nHuyện họp bàn.'.normalize('NFD');
    const [finding] = checkArticle(extracted(text));
    const quotes = finding?.spans.map(({ start, end }) => text.slice(start, end));
    expect(quotes).toEqual(['Thứ tư, 07/06/2022'.normalize('NFD')]);
  });
});
