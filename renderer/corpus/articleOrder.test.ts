import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { ArticleOrder, type SortColumn } from './articleOrder.ts';

const pathsOf = (rows: readonly ArticleRow[]) => rows.map(({ path }) => path);

describe('ArticleOrder', () => {
  const rows = [
    exampleRow({ path: '10.txt', title: 'Đông Mai họp', eventDate: '2022-03-01' }),
    exampleRow({ path: '9.txt', title: 'Dương Lâm gặt sớm', eventDate: null }),
    exampleRow({ path: '2.txt', title: 'Ấp Trạm làm đường', eventDate: '2021-12-30' }),
    exampleRow({ path: '1.txt', title: 'An Hoà trồng rừng', eventDate: null }),
  ];

  it.each<[SortColumn, boolean, string[], string]>([
    ['path', false, ['1.txt', '2.txt', '9.txt', '10.txt'], 'numbers in names by size'],
    ['title', false, ['1.txt', '2.txt', '9.txt', '10.txt'], 'a, â, d, đ'],
    ['title', true, ['10.txt', '9.txt', '2.txt', '1.txt'], 'backwards'],
    ['eventDate', false, ['2.txt', '10.txt', '1.txt', '9.txt'], 'unknown last, by path'],
    ['eventDate', true, ['10.txt', '2.txt', '1.txt', '9.txt'], 'unknown last backwards too'],
  ])('by %s, descending %s: %j: %s', (column, isDescending, expected) => {
    const sorted = new ArticleOrder().sort(rows, { column, isDescending });
    expect(pathsOf(sorted)).toEqual(expected);
  });

  const change = fc.record({
    place: fc.nat({ max: 30 }),
    title: fc.constantFrom('Ấm', 'An', 'Đá', 'Dê', 'Dế'),
    province: fc.constantFrom('Bình Sơn', 'An Khê', null),
    status: fc.constantFrom(...ReviewStatus.options),
    undecidedCount: fc.nat({ max: 3 }),
  });
  const columns: SortColumn[] = [
    'path',
    'title',
    'eventDate',
    'province',
    'status',
    'undecidedCount',
  ];

  it('mends an order to what sorting anew gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change), { maxLength: 6 }), (steps) => {
        const order = new ArticleOrder();
        let current: readonly ArticleRow[] = [];
        for (const step of steps) {
          const next = [...current];
          for (const { place, ...values } of step) {
            const at = Math.min(place, next.length);
            const path = next[at]?.path ?? `${next.length}.txt`;
            next[at] = exampleRow({ path, ...values });
          }
          current = next;
          for (const column of columns) {
            const mended = order.sort(current, { column, isDescending: false });
            const anew = new ArticleOrder().sort(current, { column, isDescending: false });
            expect(mended).toEqual(anew);
          }
        }
      }),
    );
  });
});
