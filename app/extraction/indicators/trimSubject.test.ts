import { describe, expect, it } from 'vitest';
import { indicatorLines } from './testing/indicatorLines.ts';

/** What the first value of a text measures. */
const nameIn = (text: string) => indicatorLines(text)[0]?.split(' | ')[1];

describe('trimSubject', () => {
  it.each([
    ['Thu trên địa bàn huyện đạt 31 tỷ đồng.', 'Thu trên địa bàn', 'the head stays whole'],
    [
      'Tổng vốn đầu tư toàn xã hội đạt 9 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội',
      'society is no place',
    ],
    ['Thu nhập bình quân đến cuối nhiệm kỳ đạt 61 triệu đồng.', 'Thu nhập bình quân', 'until when'],
    ['Thu ngân sách hằng năm đều đạt 105% dự toán.', 'Thu ngân sách', 'how often'],
    [
      'Doanh số cho vay trong 9 tháng đầu năm 2024 của quỹ đạt 8 tỷ đồng.',
      'Doanh số cho vay',
      'when',
    ],
    ['Thu ngân sách huyện Hòa Lạc năm 2022 đạt 8 tỷ đồng.', 'Thu ngân sách', 'where and when'],
    ['Tổng diện tích cây lâu năm là 610 ha.', 'Tổng diện tích cây lâu năm', 'which crop'],
    ['Giá trị sản xuất nhiệm kỳ tăng 9%.', 'Giá trị sản xuất', 'without the term'],
  ])('%j is of %j: %s', (text, expected) => {
    expect(nameIn(text)).toBe(expected);
  });
});
