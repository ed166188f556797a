import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('phraseEnd', () => {
  it.each([
    [
      'Có 41 gia đình đạt danh hiệu “Gia đình hiếu học”, 6 gia đình được khen.',
      [
        '41 gia đình | gia đình đạt danh hiệu “Gia đình hiếu học” | 41 gia đình | level',
        '6 gia đình | gia đình được khen | 6 gia đình | level',
      ],
      'a title in quotation marks belongs to it',
    ],
    [
      'Nhân dân hiến 4.100 m2 đất và đóng góp hàng trăm ngày công.',
      ['4.100 m2 | đất | 4100 m2 | level'],
      'before another action',
    ],
    [
      'Có 13/15 chỉ tiêu đã đạt và vượt kế hoạch năm.',
      ['13/15 chỉ tiêu | chỉ tiêu đã đạt và vượt kế hoạch năm | 13/15 chỉ tiêu | fraction'],
      'reached and exceeded is one predicate',
    ],
    [
      'Có 16 lớp tập huấn vào lúc 19 giờ 30.',
      ['16 lớp tập huấn | lớp tập huấn | 16 lớp tập huấn | level'],
      'without the hour',
    ],
    [
      'Có 8/8 xã thành lập Tổ hợp tác.',
      ['8/8 xã | xã thành lập Tổ hợp tác | 8/8 xã | fraction'],
      'over a capital that is no document',
    ],
    [
      'Chi hội gồm 13 đồng chí và bầu 6 đại biểu.',
      [
        '13 đồng chí | đồng chí | 13 đồng chí | level',
        '6 đại biểu | đại biểu | 6 đại biểu | level',
      ],
      'before a verb after a conjunction',
    ],
    [
      'Hỗ trợ 10 dự án/72 hộ vay.',
      ['10 dự án | dự án | 10 dự án | level', '72 hộ | hộ vay | 72 hộ | level'],
      'before a slash',
    ],
    [
      'Huyện xin đầu tư 3 dự án bằng vốn của tỉnh gồm: đường, chợ, trường.',
      ['3 dự án | dự án bằng vốn của tỉnh | 3 dự án | level'],
      'before a list',
    ],
    [
      '100% chi bộ đã tổ chức học tập Nghị quyết Đại hội Đảng bộ tỉnh.',
      ['100% | chi bộ đã tổ chức học tập | 100 % | share'],
      'before a document',
    ],
    [
      'Có 2 xã đạt chuẩn nông thôn mới, 3 bản thoát nghèo.',
      [
        '2 xã | xã đạt chuẩn nông thôn mới | 2 xã | level',
        '3 bản | bản thoát nghèo | 3 bản | level',
      ],
      'before the next count',
    ],
    [
      'Đảng bộ có 42 chi, đảng bộ trực thuộc với 5.600 đảng viên.',
      [
        '42 chi, đảng bộ | chi, đảng bộ trực thuộc | 42 chi, đảng bộ | level',
        '5.600 đảng viên | đảng viên | 5600 đảng viên | level',
      ],
      'a comma inside the noun',
    ],
    [
      'Có 12 học sinh đạt giải và 3 giáo viên được khen.',
      [
        '12 học sinh | học sinh đạt giải | 12 học sinh | level',
        '3 giáo viên | giáo viên được khen | 3 giáo viên | level',
      ],
      'before a conjunction',
    ],
    [
      'Có 5 xã về đích trong năm 2022.',
      ['5 xã | xã về đích | 5 xã | level 2022'],
      'without the period at the end',
    ],
    [
      'Trong 8 nhóm nhiệm vụ năm 2021 đăng ký với tỉnh.',
      ['8 nhóm | nhóm nhiệm vụ năm 2021 đăng ký với tỉnh | 8 nhóm | level 2021'],
      'with a period inside',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
