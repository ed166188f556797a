import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

describe('isOfSubject', () => {
  it.each([
    [
      'Vắc xin dại mới tiêm được 900 liều.',
      ['900 liều | Vắc xin dại | 900 liều | level'],
      'a noun that names nothing',
    ],
    [
      'Tai nạn giao thông xảy ra 1 vụ.',
      ['1 vụ | Tai nạn giao thông | 1 vụ | level'],
      'what happened',
    ],
    [
      'Tuyển sinh hệ trung cấp được 320 người.',
      ['320 người | Tuyển sinh hệ trung cấp | 320 người | level'],
      'what was done',
    ],
    [
      'Lực lượng kiểm lâm tuần tra 12 lượt.',
      ['12 lượt | lượt | 12 lượt | level'],
      'not who did it',
    ],
    [
      'Toàn tỉnh xảy ra 60 vụ trộm; án ma túy tăng 9 vụ.',
      ['60 vụ | vụ trộm | 60 vụ | level', '9 vụ | án ma túy | 9 vụ | change up'],
      'cases of a kind',
    ],
    [
      'Toàn tỉnh có 60 vụ trộm; xã Tân Phú giảm 2 vụ.',
      ['60 vụ | vụ trộm | 60 vụ | level', '2 vụ | vụ trộm | 2 vụ | change down'],
      'where is not what',
    ],
    [
      'Án hình sự thụ lý 92 vụ; án dân sự thụ lý 161 vụ, giải quyết 152 vụ.',
      [
        '92 vụ | Án hình sự | 92 vụ | level',
        '161 vụ | án dân sự | 161 vụ | level',
        '152 vụ | vụ | 152 vụ | level',
      ],
      'cases by their kind',
    ],
  ])('%j', (text, expected, why) => {
    expect(indicatorLines(text), why).toEqual(expected);
  });
});
