import { describe, expect, it } from 'vitest';
import { findValues } from './fields/testing/readMarked.ts';

const articles: [string, string, Record<string, string>][] = [
  [
    'the body of the congress that a sentence opens with, in the year that its term begins',
    `Ông Lò Văn Pánh giữ chức Bí thư Huyện ủy Mường Tà

Sáng 9.6, [EVENT Đại hội đại biểu Đảng bộ huyện Mường Tà lần thứ XX], nhiệm kỳ 2015 - 2020 bước sang ngày làm việc cuối.

Nhiệm kỳ 2010 - 2015, [ORG Ban Chấp hành Đảng bộ huyện] đã làm tốt việc giao rừng.`,
    {
      title: 'Ông Lò Văn Pánh giữ chức Bí thư Huyện ủy Mường Tà',
      eventDate: '2015-06-09',
      dayPart: 'morning',
      leadBody: 'Đảng bộ huyện Mường Tà',
      hostUnit: 'Đảng bộ huyện Mường Tà',
      reviewPeriod: 'Nhiệm kỳ 2010 - 2015',
    },
  ],
  [
    'the congress goes on; the day stands behind it',
    `Bầu Ban Chấp hành mới

Tiếp tục chương trình [EVENT Đại hội đại biểu Đảng bộ huyện Mường Tà lần thứ XX], nhiệm kỳ 2015 - 2020, chiều nay (9/6), các đại biểu thảo luận rồi bầu cử.`,
    {
      title: 'Bầu Ban Chấp hành mới',
      eventDate: '2015-06-09',
      dayPart: 'afternoon',
      leadBody: 'Đảng bộ huyện Mường Tà',
      hostUnit: 'Đảng bộ huyện Mường Tà',
    },
  ],
  [
    'the ordinal first, the congress at the end',
    `Tối 3-7-2018, tại nhà hát thành phố diễn ra [EVENT Đại hội XII Công đoàn huyện Mường Tà].`,
    {
      eventDate: '2018-07-03',
      dayPart: 'evening',
      leadBody: 'Công đoàn huyện Mường Tà',
      hostUnit: 'Công đoàn huyện Mường Tà',
    },
  ],
  [
    'a congress that is only prepared or greeted leads nothing',
    `Xã Tà Hừa làm thêm 3 km đường

Chào mừng [EVENT Đại hội đại biểu Đảng bộ huyện Mường Tà lần thứ XX], sáng 9/6/2015 người dân Tà Hừa ra quân làm đường. Tà Hừa tiến tới [EVENT Đại hội Đảng bộ tỉnh lần thứ XIII].`,
    {
      title: 'Xã Tà Hừa làm thêm 3 km đường',
      eventDate: '2015-06-09',
      dayPart: 'morning',
    },
  ],
  [
    'a congress without the body in its name leads nothing',
    `Sáng 9/6/2015, [EVENT Đại hội đại biểu lần thứ XX] khai mạc tại hội trường lớn.`,
    { eventDate: '2015-06-09', dayPart: 'morning' },
  ],
];

describe('fields of congresses', () => {
  it.each(articles)('%s', (_why, marked, expected) => {
    expect(findValues(marked)).toEqual(expected);
  });
});
