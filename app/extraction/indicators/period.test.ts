import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

/** The last word of each line: the period, or the kind when there is none. */
const periods = (text: string) => indicatorLines(text).map((line) => line.split(' ').at(-1));

const HEADER = 'Huyện Đồng Lâm sơ kết nhiệm vụ\n\nThứ Ba, 12/07/2022, 08:15 [GMT+7]\n\n';

describe('createPeriodReader', () => {
  it.each<[string, string[], string]>([
    ['Kết quả năm 2021:\n\n- Thu 64 tỷ đồng;', ['2021'], 'a heading with a colon'],
    ['Theo báo cáo của sở ngày 5/8/2021, huyện có 9 xã về đích.', ['level'], 'the day of a report'],
    ['Từ ngày 1/7/2025 đến nay, thu đạt 64 tỷ đồng.', ['level'], 'until now'],
    ['Năm 2019, giá trị sản xuất tăng 8%.', ['2019'], 'opens the sentence'],
    ['Quy mô kinh tế năm 2023 đạt 900 tỷ đồng.', ['2023'], 'inside the subject'],
    ['Thu ngân sách đạt 64 tỷ đồng trong năm 2022.', ['2022'], 'after the value'],
    ['Năm 2022, thu ngân sách đạt 64 tỷ đồng, tăng 5% so với năm 2021.', ['2022', '2022'], 'bases'],
    ['Thu ngân sách tăng 5% so với cùng kỳ năm 2021.', ['same_period'], 'a base is no period'],
    ['Từ năm 2016 đến năm 2020, huyện trồng 500 ha rừng.', ['2016/2020'], 'from and to'],
    ['Tính đến ngày 30/6/2023, dư nợ đạt 450 tỷ đồng.', ['2023-06-30'], 'a day'],
    ['Trong 6 tháng đầu năm 2022, thu 30 tỷ đồng.', ['2022-01/2022-06'], 'part of a year'],
    ['Nhiệm kỳ 2020 - 2025, huyện kết nạp 90 đảng viên.', ['2020/2025'], 'a term that opens'],
    ['Nghị quyết đại hội nhiệm kỳ 2020 - 2025 có 21 chỉ tiêu.', ['level'], 'the term of a body'],
    ['Nghị quyết số 05-NQ/HU ngày 1/2/2021 có 21 chỉ tiêu.', ['level'], 'the date of a document'],
    ['Sau 3 năm thực hiện, huyện có 9 xã về đích.', ['level'], 'an open duration'],
    [
      'Cụ thể, thu phí tháng 3/2024 đạt 4 tỷ đồng. Xử lý 9 hồ sơ.',
      ['2024-03', '2024-03'],
      'a month',
    ],
    ['Hộ nghèo giảm từ 11% năm 2018 xuống còn 4%.', ['2018', 'down'], 'only what it was'],
    ['Năm 2010 đạt 2 tiêu chí, đến nay đạt 15 tiêu chí.', ['2010', 'level'], 'now, after a date'],
    ['Tăng từ 25 triệu đồng năm 2020 lên 32 triệu đồng năm 2022.', ['2020', '2022'], 'one each'],
    ['Năm 2021, thu đạt 64 tỷ đồng. Chi đạt 70 tỷ đồng.', ['2021', '2021'], 'the next sentence'],
    ['Kinh tế năm 2021 của huyện ổn định. Thu đạt 64 tỷ đồng.', ['2021'], 'said inside a sentence'],
    ['Tính theo giá so sánh năm 2010, thu đạt 64 tỷ đồng.', ['level'], 'a price base'],
    ['Sáng 5/6/2021, hội nghị giao 5 chỉ tiêu.', ['level'], 'the time of a meeting'],
    ['Năm 2021, thu đạt 64 tỷ đồng. Hiện có 9 xã về đích.', ['2021', 'level'], 'deictic words'],
    [
      'Năm 2021, thu đạt 64 tỷ đồng.\n\nChi đạt 70 tỷ đồng.',
      ['2021', '2021'],
      'the next paragraph',
    ],
    [
      'Năm 2021, thu đạt 64 tỷ đồng. Hiện nay ổn định.\n\nChi đạt 70 tỷ đồng.',
      ['2021', '2021'],
      'deictic words hold for their paragraph',
    ],
    [
      'Năm 2021, thu đạt 64 tỷ đồng.\n\nPhát biểu tại hội nghị, đồng chí xin 3 dự án.',
      ['2021', 'level'],
      'a speech starts anew',
    ],
    [
      'Phấn đấu đến năm 2025, thu đạt 90 tỷ đồng.\n\nToàn xã có 3 thôn mới.',
      ['2025', 'level'],
      'goals do not go on',
    ],
    [
      'Thực hiện nhiệm vụ năm 2020, xã họp bàn.\n\nTrong 9 tháng đầu năm, thu đạt 5 tỷ đồng.',
      ['2020-01/2020-09'],
      'the year stated before',
    ],
    ['Kỳ nghỉ 30/4 - 2/5/2023 đón 700 khách.', ['2023-04-30/2023-05-02'], 'days from and to'],
    ['Từ 15/7 đến 14/8/2021, xử lý 9 vụ.', ['2021-07-15/2021-08-14'], 'without their word'],
    ['Theo Luật Thú y năm 2015, hỗ trợ 9 hộ.', ['level'], 'the year of a law'],
    ['Năm 2022 mưa nhiều. Sản lượng cả năm đạt 9.000 tấn.', ['2022'], 'the whole year'],
  ])('%j', (text, expected, why) => {
    expect(periods(text), why).toEqual(expected);
  });

  it('takes a missing year from the date line when the text states none', () => {
    expect(periods(`${HEADER}Trong 6 tháng đầu năm, thu đạt 64 tỷ đồng.`)).toEqual([
      '2022-01/2022-06',
    ]);
    expect(
      periods(`${HEADER}Về nhiệm vụ năm 2021, trong 6 tháng đầu năm, thu đạt 64 tỷ đồng.`),
    ).toEqual(['2021-01/2021-06']);
    expect(
      periods(`${HEADER}Trong 6 tháng đầu năm, thu đạt 64 tỷ đồng; cả năm 2021 chi 90 tỷ đồng.`),
    ).toEqual(['2021-01/2021-06', '2021']);
  });

  it('does not trust a date line of the first months', () => {
    const header = HEADER.replace('12/07/2022', '12/01/2022');
    expect(periods(`${header}Trong 6 tháng đầu năm, thu đạt 64 tỷ đồng.`)).toEqual(['level']);
  });
});
