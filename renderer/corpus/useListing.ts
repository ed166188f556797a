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
import { ArticleIndex, isNamedBy } from './articleIndex.ts';
import type { FacetId } from './facetCodes.ts';
import type { GridView } from './gridView.ts';
import { useGridView } from './useGridView.ts';
import { useOrdered } from './useOrdered.ts';
import { useTextSearch, type TextSearch } from './useTextSearch.ts';

export interface Listing extends FilteredArticles {
  /** All rows of the corpus, in no order. */
  all: readonly ArticleRow[];
  view: GridView;
  filter: ArticleFilter;
  changeView: (patch: Partial<GridView>) => void;
  changeFilter: (patch: Partial<ArticleFilter>) => void;
  /** Asks for articles that have one of the values; for none, all. */
  choose: (facet: FacetId, values: readonly string[]) => void;
  clearFilter: () => void;
  /** The folded words of the filter that is shown; empty for none. */
  query: string;
  /** Whether the words are in the text of an article alone. */
  isTextHit: (row: ArticleRow) => boolean;
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
  { rows, isLoading }: ArticleList,
  isShown: boolean,
): Listing {
  const [view, setView] = useGridView(corpusId);
  const { filter } = view;
  const [index] = useState(() => new ArticleIndex());
  const textSearch = useTextSearch(corpusId, filter.query);
  const ordered = useOrdered(index, useHeld(rows, !isShown), view, isLoading);
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
    view,
    filter,
    ...changesOf(setView),
    textSearch,
  };
}

function changesOf(
  setView: (change: (view: GridView) => GridView) => void,
): Pick<Listing, 'changeView' | 'changeFilter' | 'choose' | 'clearFilter'> {
  const changeFilter = (change: (filter: ArticleFilter) => ArticleFilter) => {
    setView((current) => ({ ...current, filter: change(current.filter) }));
  };
  return {
    changeView: (patch) => {
      setView((current) => ({ ...current, ...patch }));
    },
    changeFilter: (patch) => {
      changeFilter((filter) => ({ ...filter, ...patch }));
    },
    choose: (facet, values) => {
      changeFilter((filter) => ({ ...filter, chosen: { ...filter.chosen, [facet]: values } }));
    },
    clearFilter: () => {
      changeFilter(() => noFilter);
    },
  };
}
