import { useDeferredValue, useMemo, useState } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { ArticleList } from '../database/articleFeed.ts';
import type { ArticleRow } from '../database/rows.ts';
import {
  listMatches,
  matchArticles,
  noFilter,
  type ArticleFilter,
  type FilteredArticles,
  type MatchedArticles,
  type OrderedArticles,
} from './articleFilter.ts';
import { ArticleIndex } from './articleIndex.ts';
import type { FacetId } from './facetCodes.ts';
import type { GridView } from './gridView.ts';
import { parseQuery, type SearchQuery } from './searchQuery.ts';
import { useCopies } from './useCopies.ts';
import { useFoundChecks } from './useFoundChecks.ts';
import { useGridTexts, type GridTexts } from './useGridTexts.ts';
import { useGridView } from './useGridView.ts';
import { useOrdered } from './useOrdered.ts';
import { asksTexts, useTextSearch, type TextSearch } from './useTextSearch.ts';

export interface Listing extends FilteredArticles {
  /** Those of the rows. */
  ids: readonly ArticleId[];
  /** All rows of the corpus, in no order. */
  all: readonly ArticleRow[];
  view: GridView;
  filter: ArticleFilter;
  changeView: (patch: Partial<GridView>) => void;
  changeFilter: (patch: Partial<ArticleFilter>) => void;
  /** Asks for articles that have one of the values; for none, all. */
  choose: (facet: FacetId, values: readonly string[]) => void;
  clearFilter: () => void;
  /** What the search box asked for when these rows were found. */
  query: SearchQuery;
  written: string;
  texts: GridTexts;
  /** How many articles the checks have still to look at; null while they do not run. */
  uncheckedCount: number | null;
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
  { isShown, isPanelOpen }: { isShown: boolean; isPanelOpen: boolean },
): Listing {
  const [view, setView] = useGridView(corpusId);
  const { filter } = view;
  const [index] = useState(() => new ArticleIndex());
  const texts = useGridTexts(corpusId);
  const written = filter.query;
  const isAsked = useMemo(() => asksTexts(parseQuery(written)), [written]);
  const textSearch = useTextSearch(corpusId, written, { isAsked, isReady: !isLoading });
  const ordered = useOrdered(index, useHeld(rows, !isShown), view, isLoading);
  const deferredFilter = useDeferredValue(filter);
  const { hits } = textSearch;
  const query = useMemo(() => parseQuery(deferredFilter.query), [deferredFilter.query]);
  const isWanted = (facet: FacetId) => isPanelOpen || (filter.chosen[facet] ?? []).length > 0;
  const findings = useFoundChecks(corpusId, ordered.rows, isShown && isWanted('finding'));
  const finding = findings?.codes;
  const copies = useCopies(corpusId, ordered.rows, isWanted('copies'));
  // what is let through does not depend on the order, so that ordering again costs little
  const matched = useMemo(() => {
    const facets = { ...(finding && { finding }), ...(copies && { copies }) };
    const asked = { query, textHits: hits, names: texts, facets };
    return matchArticles(ordered.rows, index, deferredFilter, asked);
  }, [ordered.rows, index, deferredFilter, query, hits, texts, finding, copies]);
  const listed = useListed(ordered, matched);
  return {
    ...matched,
    ...listed,
    query,
    written: deferredFilter.query,
    texts,
    all: ordered.rows,
    view,
    filter,
    ...changesOf(setView),
    textSearch,
    uncheckedCount: findings?.leftCount ?? null,
  };
}

function useListed(
  { rows, places }: OrderedArticles,
  matched: MatchedArticles,
): Pick<Listing, 'rows' | 'ids'> {
  // asked of the rows in their new order, their ids would take longer than the order
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  return useMemo(
    () => ({ rows: listMatches(rows, places, matched), ids: listMatches(ids, places, matched) }),
    [rows, places, ids, matched],
  );
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
