import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('partOf', () => {
  it.each([
    [
      'Trong tháng xảy ra 40 vụ phạm pháp; trong đó trộm xe 21 vụ, gây rối 3 vụ.',
      [
        '40 vụ | vụ phạm pháp | 40 vụ | level',
        '21 vụ | trộm xe | 21 vụ | level',
        '3 vụ | gây rối | 3 vụ | level',
      ],
      'kinds of what is counted, the second named by a verb',
    ],
    [
      'Tuyển 300 người, gồm: hệ cao đẳng 90 người, hệ sơ cấp 210 người.',
      [
        '300 người | người | 300 người | level',
        '90 người | hệ cao đẳng | 90 người | level',
        '210 người | hệ sơ cấp | 210 người | level',
      ],
      'after a colon',
    ],
    [
      'Xây cầu hết 9 tỷ đồng, trong đó vốn xã 4 tỷ đồng, nhân dân đóng góp 5 tỷ đồng.',
      [
        '9 tỷ đồng | Xây cầu hết | 9 tỷ đồng | level',
        '4 tỷ đồng | vốn xã | 4 tỷ đồng | level',
        '5 tỷ đồng | nhân dân đóng góp | 5 tỷ đồng | level',
      ],
      'who gave a part of a sum',
    ],
    [
      'Kỷ luật 12 đảng viên, trong đó khiển trách 9 đảng viên.',
      [
        '12 đảng viên | đảng viên | 12 đảng viên | level',
        '9 đảng viên | đảng viên | 9 đảng viên | level',
      ],
      'what is done to those counted is no part',
    ],
    [
      'Có 700 hộ, trong đó dư nợ 9 tỷ đồng/40 hộ.',
      [
        '700 hộ | hộ | 700 hộ | level',
        '9 tỷ đồng | dư nợ | 9 tỷ đồng | level',
        '40 hộ | hộ | 40 hộ | level',
      ],
      'a slash is no name',
    ],
    [
      'Nuôi 60 con trâu, bán 20 con.',
      ['60 con | con trâu | 60 con | level', '20 con | con | 20 con | level'],
      'no list of parts',
    ],
    [
      'Toàn xã có 41 mô hình, trong đó kinh tế 20 mô hình, xây dựng gia đình no ấm 13 mô hình.',
      [
        '41 mô hình | mô hình | 41 mô hình | level',
        '20 mô hình | kinh tế | 20 mô hình | level',
        '13 mô hình | xây dựng gia đình no ấm | 13 mô hình | level',
      ],
      'a field of work that a verb names, after another part',
    ],
    [
      'Có 230 hộ đạt danh hiệu, trong đó cấp tỉnh có 12 hộ; cấp huyện 40 hộ.',
      [
        '230 hộ | hộ đạt danh hiệu | 230 hộ | level',
        '12 hộ | cấp tỉnh | 12 hộ | level',
        '40 hộ | cấp huyện | 40 hộ | level',
      ],
      'a level; after a semicolon',
    ],
    [
      'Có 230 hộ đạt danh hiệu, trong đó xã Tân Phú có 12 hộ.',
      ['230 hộ | hộ đạt danh hiệu | 230 hộ | level', '12 hộ | hộ | 12 hộ | level'],
      'a place has, but names nothing',
    ],
    [
      'Tiếp nhận 640 hồ sơ, trong đó trực tuyến 510 hồ sơ, đã giải quyết 600 hồ sơ; giải quyết sớm 90 hồ sơ.',
      [
        '640 hồ sơ | hồ sơ | 640 hồ sơ | level',
        '510 hồ sơ | trực tuyến | 510 hồ sơ | level',
        '600 hồ sơ | hồ sơ | 600 hồ sơ | level',
        '90 hồ sơ | hồ sơ | 90 hồ sơ | level',
      ],
      'what was done with all is no part',
    ],
    [
      'Có 1.120 ha cây trồng bị hạn, gồm 640 ha cà phê và 170 ha hoa màu.',
      [
        '1.120 ha | cây trồng | 1120 ha | level',
        '640 ha | cà phê | 640 ha | level',
        '170 ha | hoa màu | 170 ha | level',
      ],
      'each part by what follows it',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
