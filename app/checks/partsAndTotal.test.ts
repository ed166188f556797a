import { describe, expect, it } from 'vitest';
import { findingsOf } from './testing/extracted.ts';

const findings = (text: string) => findingsOf('parts-and-total', text);

describe('parts and total', () => {
  it.each<[string, unknown, string]>([
    [
      'Huyện tiếp nhận 91 đơn kiến nghị (47 đơn khiếu nại, 43 đơn phản ánh).',
      { total: '91 đơn', parts: ['47 đơn', '43 đơn'], sum: 90 },
      'a bracket',
    ],
    [
      'Toàn huyện trồng 120 ha rừng, gồm 50 ha rừng phòng hộ, 90 ha rừng sản xuất.',
      { total: '120 ha', parts: ['50 ha', '90 ha'], sum: 140 },
      'a list',
    ],
    [
      'Huyện có 15 xã, bao gồm: 6 xã vùng cao; 5 xã vùng thấp và 3 xã biên giới.',
      { total: '15 xã', parts: ['6 xã', '5 xã', '3 xã'], sum: 14 },
      'three parts',
    ],
    [
      'Tổng vốn đầu tư 1,2 tỷ đồng (ngân sách tỉnh 700 triệu đồng, nhân dân đóng góp 300 triệu đồng).',
      { total: '1,2 tỷ đồng', parts: ['700 triệu đồng', '300 triệu đồng'], sum: 1 },
      'units of different scale',
    ],
    [
      'Thu ngân sách đạt 45,2 tỷ đồng, tăng 8% so với cùng kỳ; trong đó thu nội địa đạt 78,9 tỷ đồng.',
      { total: '45,2 tỷ đồng', parts: ['78,9 tỷ đồng'], sum: 78.9 },
      'a part larger than the whole',
    ],
    [
      'Xử lý 82 vụ (37 vụ trộm cắp, hai vụ lừa đảo, 5 vụ gây rối).',
      { total: '82 vụ', parts: ['37 vụ', 'hai vụ', '5 vụ'], sum: 44 },
      'a part in words',
    ],
  ])('finds in %j: %j (%s)', (text, data) => {
    expect(findings(text)).toEqual([data]);
  });

  it.each<[string, string]>([
    ['Huyện tiếp nhận 91 đơn (47 đơn khiếu nại, 44 đơn phản ánh).', 'adds up'],
    ['Tổng vốn 10,1 tỷ đồng (vốn tỉnh 4,04 tỷ đồng, vốn huyện 6,1 tỷ đồng).', 'rounded'],
    ['Tổng vốn 100 tỷ đồng (vốn tỉnh 57 tỷ đồng, vốn huyện 42 tỷ đồng).', 'rounded to whole ones'],
    ['Bầu 82 đại biểu (30 đại biểu nữ, 20 đại biểu dân tộc thiểu số).', 'parts overlap'],
    ['Huyện có 15 hợp tác xã (nhất là 3 hợp tác xã chè, 2 hợp tác xã lúa).', 'some only'],
    ['Tiếp nhận 91 đơn, trong đó có 47 đơn khiếu nại, 20 đơn tố cáo.', 'some only'],
    ['Tiếp nhận 91 đơn (47 đơn khiếu nại, 20 đơn tố cáo, còn lại là kiến nghị).', 'a rest'],
    ['Tiếp nhận 91 đơn (tăng 12 đơn so với năm 2020, giảm 5 đơn so với quý trước).', 'changes'],
    ['Tiếp nhận 91 đơn, gồm 47 đơn khiếu nại, 44 đơn tố cáo; đã giải quyết 31 đơn.', 'list ended'],
    [
      'Tiếp nhận 91 đơn, gồm 47 đơn khiếu nại, 44 đơn tố cáo, 31 đơn giải quyết xong.',
      'list ended',
    ],
    [
      'Xử lý 82 vụ (37 vụ trộm cắp, mươi vụ lừa đảo, 5 vụ gây rối, một số vụ khác).',
      'a vague part',
    ],
    ['Huyện có 15 xã, gồm 15 xã miền núi; 3 xã đạt chuẩn.', 'another list'],
    ['Huyện có 15 xã, gồm 6 xã vùng cao; 5 xã trong đó đạt chuẩn.', 'another list'],
    ['Xử lý 82 vụ (37 vụ trộm cắp, 40/43 vụ gây rối, 5 vụ lừa đảo).', 'a fraction'],
    ['Có 12 xã đạt chuẩn (8 thôn kiểu mẫu, 3 thôn tiêu biểu).', 'another unit'],
    ['Hỗ trợ khoảng 80 hộ (35 hộ nghèo, 40 hộ cận nghèo).', 'about'],
    ['Hỗ trợ 80 hộ (hơn 35 hộ vay vốn, 40 hộ nhận giống).', 'a part that is only a bound'],
    ['Mỗi hộ được vay 50 triệu đồng, trong đó tổng vốn là 900 triệu đồng.', 'for each'],
    ['Thu ngân sách đạt 45 tỷ đồng; trong đó, kế hoạch năm là 90 tỷ đồng.', 'the plan'],
    ['Toàn huyện có 9 xã. Trong đó 12 xã của tỉnh đạt chuẩn.', 'another sentence'],
    ['Chi 3 tỷ đồng làm đường, chi 9 tỷ đồng làm cầu, trong đó vốn tỉnh 7 tỷ đồng.', 'the nearest'],
  ])('is silent on %j (%s)', (text) => {
    expect(findings(text)).toEqual([]);
  });
});
