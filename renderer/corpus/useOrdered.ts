import { useEffect, useState } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import type { OrderedArticles } from './articleFilter.ts';
import type { ArticleIndex, Sort } from './articleIndex.ts';
import { workInSlices } from './workInSlices.ts';

const NOTHING: OrderedArticles = { rows: [], places: new Uint32Array(0) };

/**
 * The rows and their order as of the last time that it was ready: ordering many rows does not hold
 * the window up, so it may come some frames later than what it follows. Once all rows
 * are there, all other orders are prepared in the background.
 */
export function useOrdered(
  index: ArticleIndex,
  rows: readonly ArticleRow[],
  sorting: readonly Sort[],
  isLoading: boolean,
): OrderedArticles {
  const [ordered, setOrdered] = useState(NOTHING);
  useEffect(() => {
    const ends: (() => void)[] = [];
    const columns = sorting.map(({ column }) => column);
    const show = () => {
      setOrdered({ rows, places: index.order(rows, sorting) });
      if (!isLoading) ends.push(workInSlices(index.prepareAll(rows), () => undefined));
    };
    ends.push(workInSlices(index.prepare(rows, columns), show));
    return () => {
      for (const end of ends) end();
    };
  }, [index, rows, sorting, isLoading]);
  return ordered;
}
