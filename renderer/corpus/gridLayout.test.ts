import { expect, it } from 'vitest';
import { layoutOf, shownColumns } from './gridLayout.ts';
import { adoptView, firstView, moveColumn, putColumn, type GridColumns } from './gridView.ts';

const columns: GridColumns = {
  order: ['title', 'eventDate', 'body', 'status', 'path'],
  shown: ['title', 'eventDate', 'status', 'path'],
  widths: { status: 90 },
  pinned: ['path', 'eventDate'],
};

it('draws the pinned columns first, each where those before it end', () => {
  const drawn = shownColumns({ columns, sorting: [{ column: 'status', isDescending: true }] });
  expect(drawn.map(({ id, width, pinnedAt, sorted }) => [id, width, pinnedAt, sorted])).toEqual([
    ['path', 170, 40, 'none'],
    ['eventDate', 140, 210, 'none'],
    ['title', 300, null, 'none'],
    ['status', 90, null, 'descending'],
  ]);
});

it('numbers the columns of an order by several', () => {
  const sorting = [
    { column: 'status', isDescending: false },
    { column: 'title', isDescending: true },
  ] as const;
  const places = shownColumns({ columns, sorting }).map(({ sortPlace }) => sortPlace);
  expect(places).toEqual([null, null, 2, 1]);
});

it.each<[GridColumns['widths'], string, string]>([
  [{}, '40px minmax(300px, 1fr) 140px', 'the title takes what is left'],
  [{ title: 200 }, '40px 200px 140px 1fr', 'a sized title does not'],
])('with %j lays columns out as %s: %s', (widths, expected) => {
  const few = { ...columns, widths, pinned: [], shown: ['title', 'eventDate'] } as GridColumns;
  const layout = layoutOf(shownColumns({ columns: few, sorting: [] }), few, 34);
  expect(layout).toMatchObject({ '--columns': expected });
});

it('moves a column over hidden ones', () => {
  const moved = moveColumn(columns, 'status', -1);
  expect(moved.order).toEqual(['title', 'status', 'eventDate', 'body', 'path']);
  expect(moveColumn(columns, 'path', 1)).toBe(columns);
  expect(putColumn(columns, 'title', 'status').order).toEqual([
    'eventDate',
    'body',
    'status',
    'title',
    'path',
  ]);
});

it('adopts a stored view: what it lacks is hidden at the end, what is gone is left out', () => {
  const gone = 'colour' as 'title';
  const stored = {
    columns: { order: ['path', gone, 'title'], shown: [gone, 'path'], widths: {}, pinned: [gone] },
    sorting: [{ column: gone, isDescending: false }],
    filter: {},
  } as unknown as typeof firstView;
  const { columns: adopted, sorting, filter } = adoptView(stored);
  expect(adopted.order.slice(0, 3)).toEqual(['path', 'title', 'eventDate']);
  expect([...adopted.order].sort()).toEqual([...firstView.columns.order].sort());
  expect([adopted.shown, adopted.pinned, sorting]).toEqual([['path'], [], []]);
  expect(filter).toEqual(firstView.filter);
});
