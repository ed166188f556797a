import { useDeferredValue, useMemo, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { ArticleList } from '../database/articleFeed.ts';
import type { ArticleRow } from '../database/rows.ts';
import {
  filterArticles,
  foldQuery,
  noFilter,
  type ArticleFilter,
  type FilteredArticles,
} from './articleFilter.ts';
import { ArticleIndex, isNamedBy, type Sort } from './articleIndex.ts';
import { useOrdered } from './useOrdered.ts';
import { useTextSearch, type TextSearch } from './useTextSearch.ts';

export interface Listing extends FilteredArticles {
  /** All rows of the corpus, in no order. */
  all: readonly ArticleRow[];
  filter: ArticleFilter;
  changeFilter: (patch: Partial<ArticleFilter>) => void;
  clearFilter: () => void;
  /** The first column goes before the others. */
  sorting: readonly Sort[];
  changeSorting: (sorting: readonly Sort[]) => void;
  /** The folded words of the filter that is shown; empty for none. */
  query: string;
  /** Whether the words are in the text of an article alone. */
  isTextHit: (row: ArticleRow) => boolean;
  textSearch: TextSearch & { stop: () => void };
}

const BY_PATH: readonly Sort[] = [{ column: 'path', isDescending: false }];

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
  { rows, isLoading }: ArticleList,
  isShown: boolean,
): Listing {
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<readonly Sort[]>(BY_PATH);
  const [index] = useState(() => new ArticleIndex());
  const textSearch = useTextSearch(corpusId, filter.query);
  const ordered = useOrdered(index, useHeld(rows, !isShown), sorting, isLoading);
  const deferredFilter = useDeferredValue(filter);
  const { hits } = textSearch;
  const filtered = useMemo(
    () => filterArticles(ordered, index, deferredFilter, hits),
    [ordered, index, deferredFilter, hits],
  );
  const query = foldQuery(deferredFilter.query);
  return {
    ...filtered,
    query,
    isTextHit: (row) => hits.has(row.id) && !isNamedBy(row, query),
    all: ordered.rows,
    filter,
    changeFilter: (patch) => {
      setFilter((current) => ({ ...current, ...patch }));
    },
    clearFilter: () => {
      setFilter(noFilter);
    },
    sorting,
    changeSorting: setSorting,
    textSearch,
  };
}
