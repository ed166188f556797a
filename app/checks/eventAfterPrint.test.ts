import { describe, expect, it } from 'vitest';
import { fieldOf, findingsOf } from './testing/extracted.ts';

function findings(printed: string, event: string, verb = 'đã') {
  const text = `In ngày ĐẦU TRANG\n\nNgày hôm đó, huyện ${verb} họp bàn việc làm đường.`;
  const bodies = [
    fieldOf(text, 'printedDate', printed, 'ĐẦU TRANG'),
    fieldOf(text, 'eventDate', event, 'hôm đó'),
  ];
  return findingsOf('event-after-print', { path: 'a.txt', text, bodies });
}

describe('event after print', () => {
  it.each([
    ['2021-06-10', '2021-06-11', 'a day later'],
    ['2021-06-10T09:14+07:00', '2021-06-11', 'with a clock'],
    ['2021-06', '2021-07-01', 'a month later'],
    ['2020-06-10', '2021-06-10', 'a wrong year'],
  ])('finds %s before %s (%s)', (printed, event) => {
    expect(findings(printed, event)).toEqual([{ event, printed }]);
  });

  it.each([
    ['2021-06-10', '2021-06-10', 'đã', 'the same day'],
    ['2021-06-10T09:14+07:00', '2021-06-10', 'đã', 'the same day with a clock'],
    ['2023-06', '2023-06-29', 'đã', 'in the month that is printed'],
    ['2022-06-07', '2021-07-23', 'đã', 'fetched later'],
    ['2021-06-10', '2021-06-20', 'sẽ', 'announced'],
  ])('is silent on %s and %s, %s (%s)', (printed, event, verb) => {
    expect(findings(printed, event, verb)).toEqual([]);
  });
});
