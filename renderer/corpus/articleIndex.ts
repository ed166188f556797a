import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import { ownCopy } from '../../app/text/ownCopy.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import type { ArticleRow } from '../database/rows.ts';
import { DenseRanks, type SortKey } from './denseRanks.ts';
import { bodyOf, confidenceStep, FacetCodes, type AskedFacet, type FacetId } from './facetCodes.ts';
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

const textKey = (text: string | null): SortKey => (text === null ? null : vietnameseSortKey(text));

const keyOf: Record<SortColumn, (row: ArticleRow) => SortKey> = {
  path: ({ path }) => pathSortKey(path),
  title: ({ title }) => vietnameseSortKey(title),
  eventDate: ({ eventDate }) => eventDate,
  province: ({ province }) => textKey(province),
  body: (row) => textKey(bodyOf(row)),
  status: ({ status }) => statusPlace[status],
  undecidedCount: ({ undecidedCount }) => undecidedCount,
  lowestConfidence: ({ lowestConfidence }) => lowestConfidence,
  suggestionCount: ({ suggestionCount }) => suggestionCount,
  annotationCount: ({ annotationCount }) => annotationCount,
  labels: ({ labels }) => labels.join(' '),
  importedAt: ({ importedAt }) => importedAt,
};

const ROWS_A_SLICE = 500;
const PLAIN = /^[\u0020-\u007e]*$/;

/** Lower case without marks; most paths need little work for it. */
const fold = (written: string): string =>
  PLAIN.test(written) ? written.toLowerCase() : foldDiacritics(written.normalize('NFC'));

/**
 * Title, path and place of a row, folded, a line each; a copy, as the first search through strings
 * that are still put together of parts takes several times as long.
 */
const nameKeyOf = ({ titleKey, path, province }: ArticleRow): string =>
  ownCopy(`${titleKey}\n${fold(path)}\n${fold(province ?? '')}`);

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
  readonly #ranks = new Map<SortColumn, DenseRanks<ArticleRow>>();
  readonly #names: string[] = [];
  readonly #named: ArticleRow[] = [];

  /** What is needed to order by these columns and to filter; the work may be left at any step. */
  *prepare(rows: readonly ArticleRow[], columns: Iterable<SortColumn>): Generator<void, void> {
    for (const codes of Object.values(this.facets)) yield* codes.follow(rows);
    for (const column of new Set<SortColumn>(['path', ...columns])) {
      yield* this.#ranksOf(column).follow(rows);
    }
  }

  /** What is needed to order by what is shown and to search, so that nobody waits for it later. */
  *prepareAll(rows: readonly ArticleRow[], columns: Iterable<SortColumn>): Generator<void, void> {
    for (const [place, row] of rows.entries()) {
      this.nameOf(row, place);
      if (place % ROWS_A_SLICE === 0) yield;
    }
    yield* this.prepare(rows, columns);
  }

  /**
   * The places of all rows in an order; rows without a value come last in both directions, rows of
   * the same values by path. The columns must have been prepared for these rows.
   */
  order(rows: readonly ArticleRow[], sorting: readonly Sort[]): Uint32Array {
    const byPath: Sort = { column: 'path', isDescending: false };
    let places: Uint32Array = new Uint32Array(rows.length).map((_, place) => place);
    for (const { column, isDescending } of [...sorting, byPath].reverse()) {
      places = orderByRanks(places, this.#ranksOf(column), isDescending);
    }
    return places;
  }

  /** What a row is found by: title, path and place, folded, a line each. */
  nameOf(row: ArticleRow, place: number): string {
    const known = this.#names[place];
    if (known !== undefined && this.#named[place] === row) return known;
    const name = nameKeyOf(row);
    this.#names[place] = name;
    this.#named[place] = row;
    return name;
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
