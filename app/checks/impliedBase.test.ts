import { describe, expect, it } from 'vitest';
import { checkCorpus, findComparableFigures } from './checkCorpus.ts';
import { extracted, findingsOf } from './testing/extracted.ts';

const said = (first: string, second: string) =>
  findingsOf(
    'implied-base',
    `Năm 2020, ${first}.\n\nTại hội nghị, huyện báo cáo: năm 2020, ${second}.`,
  );

describe('two ratios of one amount in an article', () => {
  it.each<[string, string, unknown, string]>([
    [
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104,3% dự toán tỉnh giao',
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 110,6% dự toán tỉnh giao',
      {
        name: 'thu ngân sách',
        base: 'plan/dự toán tỉnh giao',
        ratios: ['104,3%', '110,6%'],
        elsewhere: null,
      },
      'attainments',
    ],
    [
      'thu ngân sách đạt 45,2 tỷ đồng, tăng 8% so với cùng kỳ',
      'thu ngân sách đạt 45,2 tỷ đồng, giảm 8% so với cùng kỳ',
      { name: 'thu ngân sách', base: 'same_period/', ratios: ['8%', '8%'], elsewhere: null },
      'changes',
    ],
  ])('finds between %j and %j: %j (%s)', (first, second, data) => {
    expect(said(first, second)).toEqual([data]);
  });

  it.each<[string, string, string]>([
    [
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104,3% dự toán tỉnh giao',
      'thu ngân sách đạt 45,2 tỷ đồng, vượt 4,3% dự toán tỉnh giao',
      'the same in other words',
    ],
    [
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104,3% dự toán tỉnh giao',
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 95,3% dự toán huyện giao',
      'another plan',
    ],
    [
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104,3% dự toán tỉnh giao',
      'thu ngân sách đạt 12,7 tỷ đồng, đạt 95,3% dự toán tỉnh giao',
      'another amount: a commune perhaps',
    ],
    [
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104,27% dự toán tỉnh giao',
      'thu ngân sách đạt 45,2 tỷ đồng, đạt 104% dự toán tỉnh giao',
      'rounded',
    ],
    [
      'thành lập 2 hợp tác xã, đạt 50% kế hoạch',
      'thành lập 2 hợp tác xã, đạt 100% kế hoạch',
      'small counts are the same by chance',
    ],
  ])('is silent between %j and %j (%s)', (first, second) => {
    expect(said(first, second)).toEqual([]);
  });
});

const article = (path: string, words: string, district = 'Lộc Bình') =>
  findComparableFigures(
    extracted(
      `Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy Lạng Sơn làm việc với Huyện ủy ${district} về kết quả 6 tháng đầu năm 2021.\n\n6 tháng đầu năm 2021, ${words}.\n`,
      path,
    ),
  );

const BUDGET = 'thu ngân sách đạt 57,5 tỷ đồng, đạt 50% dự toán tỉnh giao';

describe('plans between articles', () => {
  it('finds two plans of one place and period, at the later article', () => {
    const later = 'thu ngân sách đạt 57,5 tỷ đồng, đạt 62% dự toán tỉnh giao';
    expect(checkCorpus([article('a.txt', BUDGET), article('b.txt', later)])).toMatchObject([
      {
        path: 'b.txt',
        finding: {
          check: 'implied-base',
          severity: 'note',
          data: { ratios: ['50%', '62%'], elsewhere: { path: 'a.txt' } },
        },
      },
    ]);
  });

  it.each<[string, string | undefined, string]>([
    ['thu ngân sách đạt 60,4 tỷ đồng, đạt 52,5% dự toán tỉnh giao', undefined, 'the same plan'],
    ['thu ngân sách đạt 57,5 tỷ đồng, đạt 62% dự toán huyện giao', undefined, 'another plan'],
    ['thu ngân sách đạt 57,5 tỷ đồng, đạt 62% dự toán tỉnh giao', 'Cao Lộc', 'another place'],
    ['thu ngân sách đạt trên 61 tỷ đồng, đạt 62% dự toán tỉnh giao', undefined, 'a bound'],
    ['chi ngân sách đạt 57,5 tỷ đồng, đạt 62% dự toán tỉnh giao', undefined, 'another thing'],
  ])('is silent beside %j, %s (%s)', (words, district) => {
    expect(checkCorpus([article('a.txt', BUDGET), article('b.txt', words, district)])).toEqual([]);
  });
});
