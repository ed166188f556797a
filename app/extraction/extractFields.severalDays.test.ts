import { describe, expect, it } from 'vitest';
import { findValues } from './fields/testing/readMarked.ts';

const articles: [string, string, Record<string, string>][] = [
  [
    'the first of several days, the month in words; the year of the event and none of a plan is joined on',
    `Bàn việc nước sạch

Từ ngày 9 đến ngày 12 tháng 7 năm 2018, [ORG HĐND tỉnh Hà Nam] tổ chức kỳ họp. Kỳ họp nghe báo cáo kết quả 6 tháng đầu năm và thông qua chương trình giám sát năm 2019.`,
    {
      title: 'Bàn việc nước sạch',
      eventDate: '2018-07-09',
      province: 'Hà Nam',
      leadBody: 'HĐND tỉnh Hà Nam',
      hostUnit: 'HĐND tỉnh Hà Nam',
      reviewPeriod: '6 tháng đầu năm 2018',
    },
  ],
  [
    'the year stands beside the last of several days, after the turn of the year',
    `Kiểm tra chợ Tết

Từ ngày 28/12 đến ngày 2/1/2023, [ORG UBND tỉnh Hà Nam] kiểm tra các chợ.`,
    {
      title: 'Kiểm tra chợ Tết',
      eventDate: '2022-12-28',
      province: 'Hà Nam',
      leadBody: 'UBND tỉnh Hà Nam',
    },
  ],
  [
    'the hour from which it goes on',
    `Họp bàn nước sạch

Từ 8 giờ sáng 12-7-2022, [ORG UBND tỉnh Hà Nam] họp phiên thường kỳ.`,
    {
      title: 'Họp bàn nước sạch',
      eventDate: '2022-07-12',
      dayPart: 'morning',
      province: 'Hà Nam',
      leadBody: 'UBND tỉnh Hà Nam',
      hostUnit: 'UBND tỉnh Hà Nam',
    },
  ],
  [
    'the year of the month up to which results are reckoned',
    `Họp bàn nước sạch

Trong 2 ngày 17 và 18.7, [ORG HĐND tỉnh Hà Nam] họp. Thu ngân sách lũy kế đến tháng 6.2019 được 10 tỷ đồng, tăng 3% so với cùng kỳ năm 2018.`,
    {
      title: 'Họp bàn nước sạch',
      eventDate: '2019-07-17',
      province: 'Hà Nam',
      leadBody: 'HĐND tỉnh Hà Nam',
      hostUnit: 'HĐND tỉnh Hà Nam',
    },
  ],
];

describe('extractFields on meetings of several days', () => {
  it.each(articles)('%s', (_, marked, expected) => {
    expect(findValues(marked)).toEqual(expected);
  });
});
