import { useDeferredValue, useMemo, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import {
  filterArticles,
  noFilter,
  type ArticleFilter,
  type FilteredArticles,
} from './articleFilter.ts';
import { ArticleOrder, type Sort } from './articleOrder.ts';
import { useTextSearch, type TextSearch } from './useTextSearch.ts';

export interface Listing extends FilteredArticles {
  /** All rows of the corpus, in no order. */
  all: readonly ArticleRow[];
  filter: ArticleFilter;
  changeFilter: (patch: Partial<ArticleFilter>) => void;
  clearFilter: () => void;
  sort: Sort;
  changeSort: (sort: Sort) => void;
  textSearch: TextSearch & { stop: () => void };
}

/** The value as it was when `isHeld` became true, until it is false again. */
function useHeld<Value>(value: Value, isHeld: boolean): Value {
  const [held, setHeld] = useState(value);
  if (!isHeld && held !== value) setHeld(value);
  return isHeld ? held : value;
}

/**
 * The rows as the list shows them. Typing goes before listing, and nothing is listed anew while
 * the list is not on the screen.
 */
export function useListing(
  corpusId: CorpusId,
  rows: readonly ArticleRow[],
  isShown: boolean,
): Listing {
  const [filter, setFilter] = useState(noFilter);
  const [sort, setSort] = useState<Sort>({ column: 'path', isDescending: false });
  const [order] = useState(() => new ArticleOrder());
  const textSearch = useTextSearch(corpusId, filter.query);
  const all = useDeferredValue(useHeld(rows, !isShown));
  const deferredFilter = useDeferredValue(filter);
  const { hits } = textSearch;
  const sorted = useMemo(() => order.sort(all, sort), [order, all, sort]);
  const filtered = useMemo(
    () => filterArticles(sorted, deferredFilter, hits),
    [sorted, deferredFilter, hits],
  );
  return {
    ...filtered,
    all,
    filter,
    changeFilter: (patch) => {
      setFilter((current) => ({ ...current, ...patch }));
    },
    clearFilter: () => {
      setFilter(noFilter);
    },
    sort,
    changeSort: setSort,
    textSearch,
  };
}
