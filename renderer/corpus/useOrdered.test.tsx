// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { ArticleRow } from '../database/rows.ts';
import { exampleRow } from '../testing/exampleRow.ts';
import { ArticleIndex, type Sort } from './articleIndex.ts';
import { firstView, type GridView } from './gridView.ts';
import { useOrdered } from './useOrdered.ts';

const rows = ['Đông Mai họp', 'Ấp Trạm làm đường', 'Dương Lâm gặt sớm'].map((title, at) =>
  exampleRow({ path: `${String(at)}.txt`, title }),
);

function List({ index, view }: { index: ArticleIndex; view: GridView }) {
  const { rows: own, places } = useOrdered(index, rows, view, false);
  return Array.from(places, (place) => (own[place] as ArticleRow).path).join(' ');
}

it('draws another order that is ready together with what asks for it', () => {
  const index = new ArticleIndex();
  Array.from(index.prepare(rows, ['path', 'title']));
  const element = document.createElement('div');
  const root = createRoot(element);
  const draw = (sort: Sort) => {
    const view = { ...firstView, sorting: [sort] };
    flushSync(() => {
      root.render(<List index={index} view={view} />);
    });
  };
  draw({ column: 'path', isDescending: true });
  draw({ column: 'title', isDescending: false });
  expect(element.textContent).toBe('1.txt 2.txt 0.txt');
  draw({ column: 'title', isDescending: true });
  expect(element.textContent).toBe('0.txt 2.txt 1.txt');
  root.unmount();
});
