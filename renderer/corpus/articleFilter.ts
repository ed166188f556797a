import type { ArticleId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import type { ArticleIndex } from './articleIndex.ts';
import type { AskedFacet, FacetCodes, FacetId } from './facetCodes.ts';
import { holdsTerms, isNamed, type TermNames } from './nameMatch.ts';
import type { SearchQuery } from './searchQuery.ts';

/** What narrows the list. It is stored with a saved view. */
export interface ArticleFilter {
  /** By facet the values of which an article must have one; a facet without any lets all through. */
  chosen: Partial<Record<FacetId, readonly string[]>>;
  isUndecidedOnly: boolean;
  isLostOnly: boolean;
  query: string;
}

export const noFilter: ArticleFilter = {
  chosen: {},
  isUndecidedOnly: false,
  isLostOnly: false,
  query: '',
};

export interface FilteredArticles {
  rows: readonly ArticleRow[];
  /**
   * By facet and value, how many rows there would be if nothing was chosen in that facet; missing for
   * one that nobody asks for.
   */
  facetCounts: Partial<Record<FacetId, ReadonlyMap<string, number>>>;
  /** How many of the listed articles have marks that no longer fit their text, or would. */
  lostCount: number;
  /** How many rows the query finds in title, path or place, and how many in the text alone. */
  nameHitCount: number;
  textHitCount: number;
}

/** The rows of a corpus, and their places in an order. */
export interface OrderedArticles {
  rows: readonly ArticleRow[];
  places: Uint32Array;
}

/** What is written in the search box, what of the texts it has found, and what names mean. */
export interface AskedWords {
  query: SearchQuery;
  /** Articles whose text holds what is asked for. */
  textHits: ReadonlySet<ArticleId>;
  names: TermNames;
  /** Those that have been read of these rows; missing while nobody asks for them. */
  facets: Partial<Record<AskedFacet, FacetCodes>>;
}

interface ActiveFacet {
  codes: Uint32Array;
  /** By code, whether it is chosen. */
  isLet: Uint8Array;
  counts: Uint32Array;
}

/** Which rows are let through, whatever their order, and what the filters count. */
export interface MatchedArticles extends Omit<FilteredArticles, 'rows'> {
  /** 1 by the place of each row that is. */
  isLet: Uint8Array;
}

export function matchArticles(
  rows: readonly ArticleRow[],
  index: ArticleIndex,
  filter: ArticleFilter,
  { query, textHits, names, facets: asked }: AskedWords,
): MatchedArticles {
  const { phrases, terms, pattern } = query;
  const byId = Object.entries({ ...index.facets, ...asked }) as [FacetId, FacetCodes][];
  const facets = byId.map(([id, codes]) => activate(codes, filter.chosen[id] ?? []));
  const found = { lostCount: 0, nameHitCount: 0, textHitCount: 0 };
  const isLet = new Uint8Array(rows.length);
  const asksNothing = phrases.length === 0 && pattern === null;
  for (const [place, row] of rows.entries()) {
    if (row.lostCount > 0) found.lostCount += 1;
    if (filter.isUndecidedOnly && row.undecidedCount === 0) continue;
    if (filter.isLostOnly && row.lostCount === 0) continue;
    // an expression is looked for in texts alone
    const hasName =
      asksNothing ||
      (pattern === null && isNamed(row, phrases, (text) => index.names.hold(row, place, text)));
    if (!hasName && !textHits.has(row.id)) continue;
    if (terms.length > 0 && !holdsTerms(row, terms, names)) continue;
    if (!countIn(facets, place)) continue;
    if (hasName) found.nameHitCount += 1;
    else found.textHitCount += 1;
    isLet[place] = 1;
  }
  const counts = byId.map(([id, codes], at) => [id, writeCounts(codes, facets[at])] as const);
  return { ...found, isLet, facetCounts: Object.fromEntries(counts) };
}

/** The rows that are let through, in an order; or what else is known of each by its place. */
export function listMatches<Item>(
  items: readonly Item[],
  places: Uint32Array,
  { isLet }: Pick<MatchedArticles, 'isLet'>,
): Item[] {
  const listed: Item[] = [];
  for (const place of places) if (isLet[place] === 1) listed.push(items[place] as Item);
  return listed;
}

function activate({ codes, values }: FacetCodes, chosen: readonly string[]): ActiveFacet {
  const isChosen = (value: string) => chosen.length === 0 || chosen.includes(value);
  const isLet = Uint8Array.from(values, (own) => Number(own.some(isChosen)));
  return { codes, isLet, counts: new Uint32Array(values.length) };
}

/** Counts a row where no other facet keeps it out; true when none does at all. */
function countIn(facets: readonly ActiveFacet[], place: number): boolean {
  let keptOutBy: ActiveFacet | null = null;
  for (const facet of facets) {
    if (facet.isLet[facet.codes[place] ?? 0] === 1) continue;
    if (keptOutBy !== null) return false;
    keptOutBy = facet;
  }
  for (const { codes, counts } of keptOutBy === null ? facets : [keptOutBy]) {
    const code = codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return keptOutBy === null;
}

function writeCounts({ values }: FacetCodes, facet?: ActiveFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [code, own] of values.entries()) {
    const count = facet?.counts[code] ?? 0;
    if (count === 0) continue;
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return counts;
}
