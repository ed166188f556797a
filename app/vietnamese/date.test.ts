import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../text/foldSpelling.ts';
import { findDates } from './date.ts';
import { parseDate, parsePeriod } from './period.ts';

const find = (text: string) => findDates(foldSpelling(text), { start: 0, end: text.length });
const context = { year: 2024 };

describe('findDates', () => {
  it.each([
    ['Sáng nay (23/7), đoàn đến xã.', '23/7', 'day', '2024-07-23', 'in brackets'],
    ['Họp sáng 29-6 tại xã.', 'sáng 29-6', 'day', '2024-06-29', 'day part and dash'],
    ['Chiều 13/3, họp.', 'Chiều 13/3', 'day', '2024-03-13', 'day part'],
    ['Nợ đến 30/9 còn 5 tỷ.', '30/9', 'day', '2024-09-30', 'no part of nine'],
    ['in ngày 07/06/2022', 'ngày 07/06/2022', 'day', '2022-06-07', 'numeric'],
    ['ngày 7.6.2022', 'ngày 7.6.2022', 'day', '2022-06-07', 'points'],
    ['2021-06-10', '2021-06-10', 'day', '2021-06-10', 'ISO'],
    ['date 2023-06', '2023-06', 'month', '2023-06', 'ISO month of a header'],
    ['ngày 5 tháng 2 năm 2018', 'ngày 5 tháng 2 năm 2018', 'day', '2018-02-05', 'in words'],
    ['ngày 5 tháng 2.', 'ngày 5 tháng 2', 'day', '2024-02-05', 'in words, no year'],
    ['Thứ ba,  07/06/2022', 'Thứ ba,  07/06/2022', 'day', '2022-06-07', 'weekday, two spaces'],
    ['tối thứ Bảy, ngày 8/3', 'tối thứ Bảy, ngày 8/3', 'day', '2024-03-08', 'a chain on the left'],
    ['họp ngày 12 và 13/5/2021', 'ngày 12 và 13/5/2021', 'day', '2021-05-12/2021-05-13', 'days'],
    [
      'họp ngày 26, 27 và 28-6',
      'ngày 26, 27 và 28-6',
      'day',
      '2024-06-26/2024-06-28',
      'three days',
    ],
    ['từ ngày 3 đến 5-8, mưa', 'ngày 3 đến 5-8', 'day', '2024-08-03/2024-08-05', 'to a day'],
    [
      'từ ngày 9 đến ngày 12 tháng 7 năm 2018, họp',
      'ngày 9 đến ngày 12 tháng 7 năm 2018',
      'day',
      '2018-07-09/2018-07-12',
      'to a day, the month in words',
    ],
    [
      'trong hai ngày 16 và 17 tháng 5 năm 2022',
      'ngày 16 và 17 tháng 5 năm 2022',
      'day',
      '2022-05-16/2022-05-17',
      'two days, the month in words',
    ],
    [
      'ngày 5, 6 và 7 tháng 12.',
      'ngày 5, 6 và 7 tháng 12',
      'day',
      '2024-12-05/2024-12-07',
      'three',
    ],
    ['(từ 7 đến 9/12/2021)', '7 đến 9/12/2021', 'day', '2021-12-07/2021-12-09', 'without its word'],
    [
      'đăng 15:42 - 24/01/2021',
      '15:42 - 24/01/2021',
      'day',
      '2021-01-24',
      'a dash behind the clock',
    ],
    ['từ 5-7/10, mưa', '5-7/10', 'day', '2024-10-05/2024-10-07', 'range of days'],
    ['kỷ niệm 30/4, thả hoa', '30/4', 'day', '2024-04-30', 'a day without its word'],
    ['lúc 8 giờ 30 phút ngày 5/6', '8 giờ 30 phút ngày 5/6', 'day', '2024-06-05', 'clock before'],
    ['đến cuối tháng 10/2020, xong', 'cuối tháng 10/2020', 'month', '2020-10', 'month and year'],
    ['hết tháng 9.2021, thu', 'tháng 9.2021', 'month', '2021-09', 'month and year with a point'],
    ['trong tháng 5 này', 'tháng 5', 'month', '2024-05', 'month alone'],
    ['tháng 9 năm 2023', 'tháng 9 năm 2023', 'month', '2023-09', 'month in words'],
    ['số liệu 03/2022', '03/2022', 'month', '2022-03', 'month and year without a word'],
    ['quý I/2022', 'quý I/2022', 'quarter', '2022-01/2022-03', 'Roman quarter'],
    ['Quý 3 năm 2021', 'Quý 3 năm 2021', 'quarter', '2021-07/2021-09', 'Arabic quarter'],
    ['quí I/2022', 'quí I/2022', 'quarter', '2022-01/2022-03', 'the other spelling'],
    ['quý II và III/2021', 'quý II và III/2021', 'quarter', '2021-04/2021-09', 'two quarters'],
    [
      'quý đầu năm 2024, thu',
      'quý đầu năm 2024',
      'quarter',
      '2024-01/2024-03',
      'the first quarter',
    ],
    [
      'quý cuối cùng của năm 2023',
      'quý cuối cùng của năm 2023',
      'quarter',
      '2023-10/2023-12',
      '4th',
    ],
    ['trong 6 tháng đầu năm, thu', '6 tháng đầu năm', 'partOfYear', '2024-01/2024-06', 'half'],
    ['6 tháng đầu năm 2021', '6 tháng đầu năm 2021', 'partOfYear', '2021-01/2021-06', 'with year'],
    ['6 tháng đầu năm (2021)', '6 tháng đầu năm (2021)', 'partOfYear', '2021-01/2021-06', '( )'],
    ['7 tháng cuối năm 2021', '7 tháng cuối năm 2021', 'partOfYear', '2021-06/2021-12', 'the end'],
    ['Sáu tháng đầu năm 2021', 'Sáu tháng đầu năm 2021', 'partOfYear', '2021-01/2021-06', 'word'],
    ['9 tháng năm 2020', '9 tháng năm 2020', 'partOfYear', '2020-01/2020-09', 'no side'],
    ['11 tháng của năm 2020', '11 tháng của năm 2020', 'partOfYear', '2020-01/2020-11', 'của'],
    ['nửa đầu năm 2023', 'nửa đầu năm 2023', 'partOfYear', '2023-01/2023-06', 'half in words'],
    ['Năm 2019, huyện', 'Năm 2019', 'year', '2019', 'year'],
    ['đến hết năm 2025', 'năm 2025', 'year', '2025', 'the preposition stays outside'],
    ['đến cuối năm 2020', 'cuối năm 2020', 'year', '2020', 'part word'],
    ['Tết Nguyên đán 2022.', '2022', 'year', '2022', 'after a name'],
    ['giai đoạn 2021-2023', 'giai đoạn 2021-2023', 'years', '2021/2023', 'stage'],
    ['nhiệm kỳ 2020 – 2025', 'nhiệm kỳ 2020 – 2025', 'term', '2020/2025', 'term, long dash'],
    ['năm học 2022-2023', 'năm học 2022-2023', 'years', '2022/2023', 'school year'],
    ['năm học mới, 2022-2023', 'năm học mới, 2022-2023', 'years', '2022/2023', 'new school year'],
    ['Phật lịch 2565 -', 'Phật lịch 2565', 'year', '2021', 'Buddhist year'],
    ['(Dương lịch 2021 ấm)', 'Dương lịch 2021', 'year', '2021', 'year of the usual calendar'],
    ['kế hoạch (2016 - 2020)', '2016 - 2020', 'years', '2016/2020', 'years alone'],
    ['kế hoạch 5 năm 2021-2025', '5 năm 2021-2025', 'years', '2021/2025', 'plan of years'],
    ['trong tháng 10, 11 năm 2022', 'tháng 10, 11 năm 2022', 'month', '2022-10/2022-11', 'months'],
    ['2021/06/10', '2021/06/10', 'day', '2021-06-10', 'year first'],
    ['trong 3 năm liền', '3 năm', 'duration', null, 'duration'],
    ['bắt đầu 8h30.', '8h30', 'clock', null, 'clock alone'],
  ])('%j', (text, quoted, kind, period, why) => {
    const [mention, ...others] = find(text);
    expect(others, why).toEqual([]);
    expect(mention && text.slice(mention.start, mention.end), why).toBe(quoted);
    expect(mention?.kind, why).toBe(kind);
    expect(mention && parsePeriod(mention, context), why).toBe(period);
  });

  it.each([
    ['giải quyết 36/47 đơn', 'a fraction'],
    ['hoàn thành 9/12 chỉ tiêu', 'a fraction that could be a day'],
    ['đạt 9/10.', 'a fraction without a noun'],
    ['Nghị định số 15/2021/NĐ-CP', 'a document number'],
    ['Nghị quyết số 18-NQ/TW', 'a document number with letters'],
    ['dịch COVID-19 lan', 'a name with a number'],
    ['sản lượng 2.021 tấn', 'a grouped number'],
    ['khoảng 2000 hộ', 'a number like a year'],
    ['đứng thứ 12 toàn tỉnh', 'a rank'],
    ['đến nay 5/7 xã xong', 'a fraction after a deictic word'],
    ['tăng 1,25%', 'a decimal'],
    ['60 ngày công', 'a unit of work'],
  ])('%j has none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each<[string, string | null, string]>([
    ['Sáng nay (23/7)', 'morning', 'outside the span'],
    ['LSO-Chiều nay (5/11)', 'afternoon', 'after an agency'],
    ['Chiều thứ Sáu (ngày 13/3)', 'afternoon', 'weekday between'],
    ['tối 3/2', 'evening', 'inside the span'],
    ['Trưa ngày 3/2', 'noon', 'with ngày'],
    ['Sáng nay, 25/7, họp', 'morning', 'before a comma'],
    ['ngày 3/2', null, 'unsaid'],
  ])('day part of %j is %s: %s', (text, expected) => {
    expect(find(text)[0]?.dayPart).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['21:27 27/06/2020', '2020-06-27T21:27', 'clock first'],
    ['Thứ 4, 22.12.2021 | 20:42:03', '2021-12-22T20:42', 'a bar and seconds'],
    ['27/06/2020 9:27:00 PM', '2020-06-27T21:27', 'the second half of the day'],
    ['27/06/2020 12:05 PM', '2020-06-27T12:05', 'noon'],
    ['27/06/2020 9:27 SA', '2020-06-27T09:27', 'the first half in Vietnamese'],
    ['2025-09-18T07:55:00+07:00', '2025-09-18T07:55+07:00', 'ISO with its zone'],
    ['2025-09-18T00:55:00Z', '2025-09-18T00:55+00:00', 'ISO in world time'],
    ['05/01/2021, 09:34 [GMT+7]', '2021-01-05T09:34+07:00', 'a zone in brackets'],
    ['3/2/2021 8:30-11:30', '2021-02-03T08:30', 'an end is no zone'],
    ['4/23/2015 3:05:41 PM', '2015-04-23T15:05', 'the month first, where no month is meant second'],
  ])('reads the header %j as %s: %s', (text, expected) => {
    const [mention] = find(text);
    expect(mention && parseDate(mention, { year: null })).toBe(expected);
  });

  it.each<[string, string[], string]>([
    ['từ 15/7 đến 14/8 đạt', ['15/7', '14/8'], 'without their word'],
    ['kỳ nghỉ 30/4 - 01/5/2023', ['30/4', '01/5/2023'], 'over a dash'],
    ['(2/9/1945-2/9/2025)', ['2/9/1945', '2/9/2025'], 'no spaces'],
    ['19-10, hội họp; đến 30-6, thu xong', ['19-10', '30-6'], 'with a dash'],
    ['đạt 3/4-5/6 chỉ tiêu', [], 'fractions'],
    ['ngày thành lập Hội 14/10 (1930-2011)', ['14/10', '1930-2011'], 'before its years'],
    ['mừng ngày Quốc tế Phụ nữ 8-3 và Quốc khánh 2/9 tại xã', ['8-3', '2/9'], 'behind their names'],
  ])('finds the days of %j', (text, expected, why) => {
    expect(
      find(text).map(({ start, end }) => text.slice(start, end)),
      why,
    ).toEqual(expected);
  });

  it('finds sorted spans inside the part asked for', () => {
    const pieces = fc.constantFrom(
      'ngày ',
      '12',
      '/',
      '5',
      ' ',
      '2021',
      '-',
      'năm ',
      'tháng ',
      'thứ 5, ',
      'đầu ',
      '18:23',
      ' (',
      ')',
      'quý i',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(40), fc.nat(40), (parts, from, length) => {
        const text = parts.join('');
        const span = { start: from, end: Math.min(from + length, text.length) };
        let reach = span.start;
        for (const { start, end } of findDates(foldSpelling(text), span)) {
          expect(start).toBeGreaterThanOrEqual(reach);
          expect(end).toBeGreaterThan(start);
          reach = end;
        }
        expect(reach).toBeLessThanOrEqual(Math.max(span.end, span.start));
      }),
    );
  });
});
