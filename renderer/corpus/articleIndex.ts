import type { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { DenseRanks, type SortKey } from './denseRanks.ts';
import { bodyOf, confidenceStep, FacetCodes, type AskedFacet, type FacetId } from './facetCodes.ts';
import { FoldedNames } from './foldedNames.ts';
import { numberSortKey } from './numberSortKey.ts';
import { orderByRanks } from './orderByRanks.ts';
import { pathSortKey } from './pathSortKey.ts';
import { vietnameseSortKey } from './vietnameseSortKey.ts';

/** What the list can be ordered by; `path` is the order of the folder. */
export type SortColumn =
  | 'path'
  | 'title'
  | 'eventDate'
  | 'province'
  | 'body'
  | 'status'
  | 'undecidedCount'
  | 'lowestConfidence'
  | 'suggestionCount'
  | 'annotationCount'
  | 'labels'
  | 'importedAt';

export interface Sort {
  column: SortColumn;
  isDescending: boolean;
}

const statusPlace: Record<ReviewStatus, number> = {
  new: 0,
  inWork: 1,
  secondLook: 2,
  reviewed: 3,
  skipped: 4,
};

const NOTHING = new Uint32Array(0);

const textKey = (text: string | null): SortKey => (text === null ? null : vietnameseSortKey(text));

const keyOf: Record<SortColumn, (row: ArticleRow) => SortKey> = {
  path: ({ path }) => pathSortKey(path),
  title: ({ title }) => vietnameseSortKey(title),
  eventDate: ({ eventDate }) => eventDate,
  province: ({ province }) => textKey(province),
  body: (row) => textKey(bodyOf(row)),
  status: ({ status }) => numberSortKey(statusPlace[status]),
  undecidedCount: ({ undecidedCount }) => numberSortKey(undecidedCount),
  lowestConfidence: ({ lowestConfidence: lowest }) =>
    lowest === null ? null : numberSortKey(lowest),
  suggestionCount: ({ suggestionCount }) => numberSortKey(suggestionCount),
  annotationCount: ({ annotationCount }) => numberSortKey(annotationCount),
  labels: ({ labels }) => labels.join(' '),
  importedAt: ({ importedAt }) => importedAt,
};

/**
 * What the list needs to be ordered and searched at once, beside the rows of one corpus: ranks by
 * column and folded names, by place in the list of rows. A row keeps its place for ever.
 */
export class ArticleIndex {
  /** What the rows are filtered by, as far as they tell it. */
  readonly facets: Record<Exclude<FacetId, AskedFacet>, FacetCodes> = {
    status: new FacetCodes(({ status }) => status),
    place: new FacetCodes(({ province }) => province ?? ''),
    body: new FacetCodes((row) => bodyOf(row) ?? ''),
    month: new FacetCodes(({ eventDate }) => eventDate?.slice(0, 7) ?? ''),
    label: new FacetCodes(({ labels }) => labels),
    confidence: new FacetCodes(confidenceStep),
  };
  readonly names = new FoldedNames();
  readonly #ranks = new Map<SortColumn, DenseRanks<ArticleRow>>();
  /** All places by path, and the ranks that say so. */
  #byPath: Record<'ranks' | 'places', Uint32Array> = { ranks: NOTHING, places: NOTHING };

  /** What is needed to filter, search and order by these columns; it may be left at any step. */
  *prepare(rows: readonly ArticleRow[], columns: Iterable<SortColumn>): Generator<void, void> {
    for (const codes of Object.values(this.facets)) yield* codes.follow(rows);
    yield* this.names.follow(rows);
    for (const column of new Set<SortColumn>(['path', ...columns])) {
      yield* this.#ranksOf(column).follow(rows);
    }
  }

  /** What these columns are ordered by, ahead of `prepare`; it may be left at any step. */
  *readKeys(rows: readonly ArticleRow[], columns: Iterable<SortColumn>): Generator<void, void> {
    for (const column of columns) yield* this.#ranksOf(column).readKeys(rows);
  }

  /**
   * The places of all rows in an order; rows without a value come last in both directions, rows of
   * the same values by path. The columns must have been prepared for these rows.
   */
  order(rows: readonly ArticleRow[], sorting: readonly Sort[]): Uint32Array {
    let places = this.#orderByPath(rows);
    for (const { column, isDescending } of sorting.toReversed()) {
      places = orderByRanks(places, this.#ranksOf(column), isDescending);
    }
    return places;
  }

  #orderByPath(rows: readonly ArticleRow[]): Uint32Array {
    const paths = this.#ranksOf('path');
    if (paths.ranks !== this.#byPath.ranks) {
      const places = new Uint32Array(rows.length).map((_, place) => place);
      this.#byPath = { ranks: paths.ranks, places: orderByRanks(places, paths, false) };
    }
    return this.#byPath.places;
  }

  #ranksOf(column: SortColumn): DenseRanks<ArticleRow> {
    let ranks = this.#ranks.get(column);
    if (ranks === undefined) {
      ranks = new DenseRanks(keyOf[column]);
      this.#ranks.set(column, ranks);
    }
    return ranks;
  }
}
