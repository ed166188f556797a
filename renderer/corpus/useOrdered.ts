import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import type { OrderedArticles } from './articleFilter.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { GridView } from './gridView.ts';
import { workInSlices } from './workInSlices.ts';

/** By then the order that somebody waits for has been drawn. */
const PREPARE_AFTER_MS = 300;

const NOTHING: OrderedArticles = { rows: [], places: new Uint32Array(0) };

/**
 * The rows and their order as of the last time that it was ready: ordering many rows does not hold
 * the window up, so it may come some frames later than what it follows. Once all rows
 * are there, all other orders are prepared in the background; until then what they are ordered by is
 * read. Rows that have come are drawn a part at a time; another order of the same rows is drawn in the
 * frame that shows which, where it is ready: somebody waits for it.
 */
export function useOrdered(
  index: ArticleIndex,
  rows: readonly ArticleRow[],
  { sorting, columns }: GridView,
  isLoading: boolean,
): OrderedArticles {
  const { shown } = columns;
  const [ordered, setOrdered] = useState(NOTHING);
  const lastRows = useRef<readonly ArticleRow[]>(NOTHING.rows);
  useLayoutEffect(() => {
    const ends: (() => void)[] = [];
    const sorted = sorting.map(({ column }) => column);
    const show = () => {
      const next = { rows, places: index.order(rows, sorting) };
      if (rows === lastRows.current) setOrdered(next);
      else
        startTransition(() => {
          setOrdered(next);
        });
      lastRows.current = rows;
      if (isLoading) {
        ends.push(workInSlices(index.readKeys(rows, shown), () => undefined));
        return;
      }
      const pause = setTimeout(() => {
        ends.push(workInSlices(index.prepare(rows, shown), () => undefined));
      }, PREPARE_AFTER_MS);
      ends.push(() => {
        clearTimeout(pause);
      });
    };
    ends.push(workInSlices(index.prepare(rows, sorted), show));
    return () => {
      for (const end of ends) end();
    };
  }, [index, rows, sorting, shown, isLoading]);
  return ordered;
}
