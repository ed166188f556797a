import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('opensOther', () => {
  it.each([
    [
      'Xem xét 9 tờ trình và dự kiến thông qua 11 nghị quyết; thu giữ 12 viên ma túy cùng nhiều tang vật.',
      [
        '9 tờ trình | tờ trình | 9 tờ trình | level',
        '11 nghị quyết | nghị quyết | 11 nghị quyết | level about',
        '12 viên | viên ma túy | 12 viên | level',
      ],
      'before what is planned, and before what else is seized',
    ],
    [
      'Còn 12 hộ chưa đồng thuận với đơn giá bồi thường, 35 hộ phải tái định cư nhưng khu mới chưa xong.',
      [
        '12 hộ | hộ chưa đồng thuận với đơn giá bồi thường | 12 hộ | level',
        '35 hộ | hộ phải tái định cư | 35 hộ | level',
      ],
      'what they do not agree with; before the contrary',
    ],
    [
      'Đại hội xác định 5 nhóm nhiệm vụ, giải pháp và 3 khâu đột phá.',
      ['5 nhóm | nhóm nhiệm vụ, giải pháp | 5 nhóm | level'],
      'before another number',
    ],
    [
      'Tổ hợp tác gồm 23 hộ canh tác trên diện tích 5,4 ha.',
      ['23 hộ | hộ canh tác | 23 hộ | level', '5,4 ha | diện tích | 5.4 ha | level'],
      'before the area, which has its own value',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
