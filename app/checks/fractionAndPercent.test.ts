import { describe, expect, it } from 'vitest';
import { extracted, findingsOf } from './testing/extracted.ts';

const findings = (text: string) => findingsOf('fraction-and-percent', text);

describe('fraction and percent', () => {
  it.each<[string, unknown, string]>([
    [
      'Huyện hoàn thành 11/27 chỉ tiêu, chiếm 46,7% kế hoạch.',
      { fraction: '11/27 chỉ tiêu', percent: '46,7%', actual: 40.74 },
      'share of the plan',
    ],
    [
      'Đã giải quyết 31/37 đơn, đạt 93,8%.',
      { fraction: '31/37 đơn', percent: '93,8%', actual: 83.78 },
      'reached',
    ],
    [
      'Toàn huyện có 14/16 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 78,5%.',
      { fraction: '14/16 xã', percent: '78,5%', actual: 87.5 },
      'words between',
    ],
    [
      'Tỷ lệ giải quyết đạt 63,8% (31/37 đơn).',
      { fraction: '31/37 đơn', percent: '63,8%', actual: 83.78 },
      'percent first',
    ],
  ])('finds in %j: %j (%s)', (text, data) => {
    expect(findings(text)).toEqual([data]);
  });

  it.each<[string, string]>([
    ['Huyện hoàn thành 11/27 chỉ tiêu, chiếm 40,7% kế hoạch.', 'rounded'],
    ['Đã giải quyết 31/37 đơn, đạt 83,7%.', 'cut off'],
    ['Đã giải quyết 31/37 đơn, đạt 84%.', 'whole percent'],
    ['Đã giải quyết 31/37 đơn, đạt 83%.', 'whole percent, cut off'],
    ['Có 19/21 chỉ tiêu đạt 100% kế hoạch trở lên.', 'each reaches it'],
    ['Gieo cấy 4.200/4.350 ha, đạt 102% so với cùng kỳ.', 'another base'],
    ['Gieo cấy 4.200/4.350 ha, bằng 91% kế hoạch.', 'the plan is not the total'],
    ['Trồng mới 40/90 ha, chiếm 12% tổng diện tích rừng.', 'another whole'],
    ['Đã gieo cấy 9/12 xã, đạt 85% diện tích.', 'of something else'],
    ['Xây dựng nông thôn mới đạt 100% kế hoạch (14/20 xã).', 'the plan in front'],
    ['Có 14/16 xã đạt chuẩn, thu ngân sách đạt 57%.', 'another subject'],
    ['Có 14/16 xã đạt chuẩn, tăng 12,5% so với năm 2020.', 'a change'],
    ['Đã giải quyết 31/37 đơn, đạt trên 80%.', 'a bound'],
    ['Đã giải quyết 31/37 đơn. Đạt 57%.', 'another sentence'],
    ['Tỷ lệ hộ nghèo giảm 2,3% (120/2.300 hộ).', 'a change in front'],
    ['Tỷ lệ đạt 63,8% (31/37 đơn, 12/20 vụ).', 'two fractions'],
  ])('is silent on %j (%s)', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('is silent on a fraction of nothing, which only a person can enter', () => {
    const article = extracted('Đã giải quyết 31/37 đơn, đạt 93,8%.');
    const bodies = article.bodies.map((body) =>
      body.type === 'indicator' && typeof body.value !== 'number'
        ? { ...body, value: { num: 31, den: 0 } }
        : body,
    );
    expect(findingsOf('fraction-and-percent', { ...article, bodies })).toEqual([]);
  });
});
