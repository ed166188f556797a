import type { z } from 'zod';
import { listFigures } from '../../../app/corpus/listFigures.ts';
import { createSeriesKey } from '../../../app/corpus/seriesNames.ts';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { vietnameseSortKey } from '../../corpus/vietnameseSortKey.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type {
  figureCalls,
  FigureColumn,
  FigureRow,
  Series,
  SeriesPoint,
} from './figureMessages.ts';
import { seriesWords } from './seriesWords.ts';

type Calls = typeof figureCalls;
type RequestOf<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
type ReplyOf<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;

interface Entry {
  row: FigureRow;
  /** What a search looks at, folded. */
  searched: string;
  series: string | null;
}

/** The values of all articles of a corpus, filtered and sorted as a table asks for them. */
export class FigureIndex implements ArticleIndex {
  readonly #byArticle = new Map<ArticleId, Entry[]>();
  readonly #keyOf = createSeriesKey(seriesWords);
  #shown: { query: string; entries: Entry[] } | null = null;

  clear(): void {
    this.#byArticle.clear();
    this.#shown = null;
  }

  take(review: StoredReview): void {
    const { id, title } = review.row;
    const entries = listFigures(review).map((figure) => {
      const row = { articleId: id, title, ...figure };
      return { row, searched: searchedOf(row), series: this.#seriesOf(row) };
    });
    this.#byArticle.set(id, entries);
    this.#shown = null;
  }

  get count(): number {
    let total = 0;
    for (const entries of this.#byArticle.values()) total += entries.length;
    return total;
  }

  list(request: RequestOf<'listFigures'>): ReplyOf<'listFigures'> {
    const entries = this.#select(request);
    const window = entries.slice(request.from, request.from + request.limit);
    return { figures: window.map(({ row }) => row), totalCount: entries.length };
  }

  listSeries({ query, limit }: RequestOf<'listSeries'>): ReplyOf<'listSeries'> {
    const key = fold(query);
    const series = [...this.#collectSeries()].map(([name, entries]) => summarise(name, entries));
    const found = series
      .filter((one) => one.placeCount > 1 || one.periodCount > 1)
      .filter(({ name }) => fold(name).includes(key))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    return { series: found.slice(0, limit), totalCount: found.length };
  }

  readSeries(key: string): SeriesPoint[] {
    return (this.#collectSeries().get(key) ?? []).flatMap(({ row }) => {
      const { articleId, target, printed, place, period, value } = row;
      if (place === null || period === null || value === null) return [];
      return [{ articleId, target, printed, place, period, value }];
    });
  }

  /** The last selection is kept: a table asks for one window of it after another. */
  #select(request: RequestOf<'listFigures'>): Entry[] {
    const { query, kind, sort } = request;
    const name = JSON.stringify([query, kind, sort]);
    if (this.#shown?.query !== name) {
      const key = fold(query);
      const entries = [...this.#byArticle.values()]
        .flat()
        .filter(
          ({ row, searched }) => (kind === 'all' || row.kind === kind) && searched.includes(key),
        );
      if (sort !== null) sortEntries(entries, sort.column, sort.isDescending);
      this.#shown = { query: name, entries };
    }
    return this.#shown.entries;
  }

  #collectSeries(): Map<string, Entry[]> {
    const collected = new Map<string, Entry[]>();
    for (const entries of this.#byArticle.values()) {
      for (const entry of entries) {
        if (entry.series === null) continue;
        const same = collected.get(entry.series);
        if (same === undefined) collected.set(entry.series, [entry]);
        else same.push(entry);
      }
    }
    return collected;
  }

  /** Values of one thing in one unit; null for what has no place in time and space. */
  #seriesOf({ name, kind, unit, value, place, period }: FigureRow): string | null {
    const isPlaced = place !== null && period !== null && value !== null && unit !== null;
    return isPlaced && kind === 'level' && name !== '' ? `${this.#keyOf(name)}|${unit}` : null;
  }
}

function summarise(key: string, entries: readonly Entry[]): Series {
  const countOf = (values: unknown[]) => new Set(values).size;
  return {
    key,
    name: mostFrequent(entries.map(({ row }) => row.name)),
    unit: entries[0]?.row.unit ?? '',
    count: entries.length,
    placeCount: countOf(entries.map(({ row }) => row.placeKey ?? row.place)),
    periodCount: countOf(entries.map(({ row }) => row.period)),
  };
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

/** What is unknown comes last, whichever way the rest is sorted. */
function sortEntries(entries: Entry[], column: FigureColumn, isDescending: boolean): void {
  const direction = isDescending ? -1 : 1;
  const keys = new Map(entries.map((entry) => [entry, keyOf(entry.row, column)]));
  entries.sort((a, b) => {
    const [one, other] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -direction : one > other ? direction : 0;
  });
}

function keyOf(row: FigureRow, column: FigureColumn): string | number | null {
  const key = row[column];
  if (typeof key !== 'string') return key;
  return key === '' ? null : vietnameseSortKey(key);
}

function searchedOf({ name, place, title }: FigureRow): string {
  return fold(`${name}\n${place ?? ''}\n${title}`);
}

function fold(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
