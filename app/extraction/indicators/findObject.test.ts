import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('findObject', () => {
  it.each([
    [
      'Cấp mới 40 dự án, tăng 5% về số dự án và giảm 4% về vốn đăng ký so với cùng kỳ.',
      [
        '40 dự án | dự án | 40 dự án | level',
        '5% | số dự án | 5 % | change up',
        '4% | vốn đăng ký | 4 % | change down same_period',
      ],
      'what changed stands behind về',
    ],
    [
      'Luân chuyển hàng hóa đạt 520 triệu tấn.km; lực lượng lao động ở nông thôn 79,2 nghìn người.',
      [
        '520 triệu tấn.km | Luân chuyển hàng hóa | 520 triệu tấn.km | level',
        '79,2 nghìn người | lực lượng lao động | 79.2 nghìn người | level',
      ],
      'how much and how far; no numbered village',
    ],
    [
      'Chuyển 14 ha đất lúa sang trồng ngô; đưa 6 người nghiện vào cơ sở cai nghiện.',
      ['14 ha | đất lúa | 14 ha | level', '6 người | người nghiện | 6 người | level'],
      'before where they are moved',
    ],
    [
      'Số vụ phá rừng giảm từ 17 vụ năm 2019 xuống còn 3 vụ năm 2023.',
      [
        '17 vụ | Số vụ phá rừng | 17 vụ | level 2019',
        '3 vụ | Số vụ phá rừng | 3 vụ | level down 2023',
      ],
      'no year in the noun that is counted',
    ],
    [
      'Các hội quản lý 268 tổ tiết kiệm và vay vốn tại 17 xã.',
      ['268 tổ | tổ tiết kiệm và vay vốn | 268 tổ | level', '17 xã | xã | 17 xã | level'],
      'two verbs that say which are counted',
    ],
    [
      'Hiện cụm còn 6,6 ha đất chưa giải phóng xong; diện tích rừng còn 30 ha.',
      [
        '6,6 ha | đất chưa giải phóng xong | 6.6 ha | level',
        '30 ha | diện tích rừng | 30 ha | level',
      ],
      'what is left, not where',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
