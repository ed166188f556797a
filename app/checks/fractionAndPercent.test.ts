import { describe, expect, it } from 'vitest';
import { extracted, findingsOf } from './testing/extracted.ts';

const findings = (text: string) => findingsOf('fraction-and-percent', text);

describe('fraction and percent', () => {
  it.each<[string, unknown, string]>([
    [
      'Huyện hoàn thành 12/29 chỉ tiêu, chiếm 46,4% kế hoạch.',
      { fraction: '12/29 chỉ tiêu', percent: '46,4%', actual: 41.38 },
      'share of the plan',
    ],
    [
      'Đã giải quyết 36/47 đơn, đạt 96,6%.',
      { fraction: '36/47 đơn', percent: '96,6%', actual: 76.6 },
      'reached',
    ],
    [
      'Toàn huyện có 14/16 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 78,5%.',
      { fraction: '14/16 xã', percent: '78,5%', actual: 87.5 },
      'words between',
    ],
    [
      'Tỷ lệ giải quyết đạt 56,6% (36/47 đơn).',
      { fraction: '36/47 đơn', percent: '56,6%', actual: 76.6 },
      'percent first',
    ],
  ])('finds in %j: %j (%s)', (text, data) => {
    expect(findings(text)).toEqual([data]);
  });

  it.each<[string, string]>([
    ['Huyện hoàn thành 12/29 chỉ tiêu, chiếm 41,4% kế hoạch.', 'rounded'],
    ['Đã giải quyết 36/47 đơn, đạt 76,5%.', 'cut off'],
    ['Đã giải quyết 36/47 đơn, đạt 77%.', 'whole percent'],
    ['Đã giải quyết 36/47 đơn, đạt 76%.', 'whole percent, cut off'],
    ['Có 19/21 chỉ tiêu đạt 100% kế hoạch trở lên.', 'each reaches it'],
    ['Gieo cấy 4.200/4.350 ha, đạt 102% so với cùng kỳ.', 'another base'],
    ['Gieo cấy 4.200/4.350 ha, bằng 91% kế hoạch.', 'the plan is not the total'],
    ['Trồng mới 40/90 ha, chiếm 12% tổng diện tích rừng.', 'another whole'],
    ['Đã gieo cấy 9/12 xã, đạt 85% diện tích.', 'of something else'],
    ['Xây dựng nông thôn mới đạt 100% kế hoạch (14/20 xã).', 'the plan in front'],
    ['Có 14/16 xã đạt chuẩn, thu ngân sách đạt 57%.', 'another subject'],
    ['Có 14/16 xã đạt chuẩn, tăng 12,5% so với năm 2020.', 'a change'],
    ['Đã giải quyết 36/47 đơn, đạt trên 70%.', 'a bound'],
    ['Đã giải quyết 36/47 đơn. Đạt 57%.', 'another sentence'],
    ['Tỷ lệ hộ nghèo giảm 2,3% (120/2.300 hộ).', 'a change in front'],
    ['Tỷ lệ đạt 56,6% (36/47 đơn, 12/20 vụ).', 'two fractions'],
  ])('is silent on %j (%s)', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('is silent on a fraction of nothing, which only a person can enter', () => {
    const article = extracted('Đã giải quyết 36/47 đơn, đạt 96,6%.');
    const bodies = article.bodies.map((body) =>
      body.type === 'indicator' && typeof body.value !== 'number'
        ? { ...body, value: { num: 31, den: 0 } }
        : body,
    );
    expect(findingsOf('fraction-and-percent', { ...article, bodies })).toEqual([]);
  });
});
