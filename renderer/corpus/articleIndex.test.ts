import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { ArticleIndex, type Sort, type SortColumn } from './articleIndex.ts';

const pathsOf = (rows: readonly ArticleRow[]) => rows.map(({ path }) => path);

function order(index: ArticleIndex, rows: readonly ArticleRow[], sorting: Sort[]): ArticleRow[] {
  const columns = sorting.map(({ column }) => column);
  Array.from(index.prepare(rows, columns));
  return Array.from(index.order(rows, sorting), (place) => rows[place]!);
}

describe('ArticleIndex', () => {
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
    [
      'status',
      true,
      ['1.txt', '2.txt', '9.txt', '10.txt'],
      'the same value by path, backwards too',
    ],
    ['eventDate', false, ['2.txt', '10.txt', '1.txt', '9.txt'], 'unknown last, by path'],
    ['eventDate', true, ['10.txt', '2.txt', '1.txt', '9.txt'], 'unknown last backwards too'],
  ])('by %s, descending %s: %j: %s', (column, isDescending, expected) => {
    const sorted = order(new ArticleIndex(), rows, [{ column, isDescending }]);
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

  it('orders by the second column where the first is the same', () => {
    const sorting: Sort[] = [
      { column: 'eventDate', isDescending: true },
      { column: 'title', isDescending: true },
    ];
    expect(pathsOf(order(new ArticleIndex(), rows, sorting))).toEqual([
      '10.txt',
      '2.txt',
      '9.txt',
      '1.txt',
    ]);
  });

  it('follows changes, also when the work is left in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(change), fc.nat({ max: 4 })), { maxLength: 6 }),
        (steps) => {
          const index = new ArticleIndex();
          let current: readonly ArticleRow[] = [];
          for (const [changes, doneCount] of steps) {
            const next = [...current];
            for (const { place, ...values } of changes) {
              const at = Math.min(place, next.length);
              const path = next[at]?.path ?? `${next.length}.txt`;
              next[at] = exampleRow({ path, ...values });
            }
            current = next;
            const left = index.prepare(current, columns);
            for (let step = 0; step < doneCount; step += 1) left.next();
            for (const column of columns) {
              const sorting = [{ column, isDescending: doneCount % 2 === 0 }];
              const anew = order(new ArticleIndex(), current, sorting);
              expect(order(index, current, sorting)).toEqual(anew);
            }
          }
        },
      ),
    );
  });
});
