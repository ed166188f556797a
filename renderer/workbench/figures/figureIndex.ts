import type { z } from 'zod';
import {
  findDoubts,
  type FigureDoubt,
  type SeriesFigure,
} from '../../../app/corpus/figureDoubts.ts';
import { proposeSeries } from '../../../app/corpus/seriesNames.ts';
import { createSeriesNames } from '../../../app/checks/seriesGroups.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { SeriesGroup } from '../../../shared/project.ts';
import { vietnameseSortKey } from '../../corpus/vietnameseSortKey.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type { figureCalls, FigureColumn, Series, SeriesPoint } from './figureMessages.ts';
import { figuresOf, type ArticleFigure } from './figuresOf.ts';
import { seriesWords } from './seriesWords.ts';

type Calls = typeof figureCalls;
type RequestOf<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
type ReplyOf<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;

/** The values of all articles of a corpus, filtered and sorted as a table asks for them. */
export class FigureIndex implements ArticleIndex {
  readonly #byArticle = new Map<ArticleId, readonly ArticleFigure[]>();
  #groups: readonly SeriesGroup[] = [];
  #nameOf = createSeriesNames([]);
  #shown: { query: string; rows: ArticleFigure[] } | null = null;
  #series: Map<string, ArticleFigure[]> | null = null;
  #doubts: Map<ArticleFigure, FigureDoubt[]> | null = null;

  clear(): void {
    this.#byArticle.clear();
    this.#forget();
  }

  take(review: StoredReview): void {
    this.#byArticle.set(review.row.id, figuresOf(review));
    this.#forget();
  }

  /** From now on the names of each group mean one series. */
  setGroups(groups: readonly SeriesGroup[]): void {
    if (JSON.stringify(groups) === JSON.stringify(this.#groups)) return;
    this.#groups = groups;
    this.#nameOf = createSeriesNames(groups);
    this.#forget();
  }

  get count(): number {
    let total = 0;
    for (const rows of this.#byArticle.values()) total += rows.length;
    return total;
  }

  list(request: RequestOf<'listFigures'>): ReplyOf<'listFigures'> {
    const rows = this.#select(request);
    const window = rows.slice(request.from, request.from + request.limit);
    const doubts = this.#findDoubts();
    const figures = window.map((row) => ({ ...row, doubts: doubts.get(row) ?? [] }));
    return { figures, totalCount: rows.length };
  }

  listSeries({ query, limit }: RequestOf<'listSeries'>): ReplyOf<'listSeries'> {
    const key = fold(query);
    const series = [...this.#collectSeries()].map(([name, rows]) => summarise(name, rows));
    const found = series
      .filter((one) => one.placeCount > 1 || one.periodCount > 1)
      .filter(({ name }) => fold(name).includes(key))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    return { series: found.slice(0, limit), totalCount: found.length };
  }

  /** Names that may mean one series and have not been put together. */
  listProposals({ limit }: RequestOf<'listProposals'>): ReplyOf<'listProposals'> {
    const byName = groupBy([...this.#collectSeries().values()].flat(), ({ name }) =>
      this.#nameOf(name),
    );
    const names = [...byName.values()].map((rows) => {
      return { name: mostFrequent(rows.map(({ name }) => name)), count: rows.length };
    });
    const proposals = proposeSeries(names, seriesWords).map(({ name, others }) => {
      return { names: [name, ...others] };
    });
    return { proposals: proposals.slice(0, limit), totalCount: proposals.length };
  }

  readSeries(key: string): SeriesPoint[] {
    return (this.#collectSeries().get(key) ?? []).flatMap((row) => {
      const { articleId, target, printed, place, period, value } = row;
      if (place === null || period === null || value === null) return [];
      return [{ articleId, target, printed, place, period, value }];
    });
  }

  /** The last selection is kept: a table asks for one window of it after another. */
  #select(request: RequestOf<'listFigures'>): ArticleFigure[] {
    const { query, kind, doubt, sort } = request;
    const name = JSON.stringify([query, kind, doubt, sort]);
    if (this.#shown?.query !== name) {
      const rows = this.#search(fold(query)).filter(
        (row) => (kind === 'all' || row.kind === kind) && this.#isDoubted(row, doubt),
      );
      if (sort !== null) sortRows(rows, sort.column, sort.isDescending);
      this.#shown = { query: name, rows };
    }
    return this.#shown.rows;
  }

  /** Those that have the key in their name, place or title; each name and place is asked once. */
  #search(key: string): ArticleFigure[] {
    const all = [...this.#byArticle.values()];
    if (key === '') return all.flat();
    const known = new Map<string, boolean>();
    const holds = (words: string): boolean => {
      const isHolding = known.get(words) ?? fold(words).includes(key);
      known.set(words, isHolding);
      return isHolding;
    };
    return all
      .flat()
      .filter(({ name, place, title }) => holds(name) || holds(place ?? '') || holds(title));
  }

  #isDoubted(row: ArticleFigure, wanted: RequestOf<'listFigures'>['doubt']): boolean {
    if (wanted === null) return true;
    const doubts = this.#findDoubts().get(row) ?? [];
    return doubts.some(({ kind }) => wanted === 'any' || kind === wanted);
  }

  #collectSeries(): Map<string, ArticleFigure[]> {
    this.#series ??= groupBy(
      [...this.#byArticle.values()].flat().filter((row) => seriesFigure(row) !== null),
      (row) => `${this.#nameOf(row.name)}|${row.unit ?? ''}`,
    );
    return this.#series;
  }

  #findDoubts(): Map<ArticleFigure, FigureDoubt[]> {
    if (this.#doubts !== null) return this.#doubts;
    const rows = new Map<SeriesFigure, ArticleFigure>();
    for (const [series, own] of this.#collectSeries()) {
      for (const row of own) {
        const figure = seriesFigure(row);
        if (figure !== null) rows.set({ ...figure, series }, row);
      }
    }
    this.#doubts = new Map();
    for (const [figure, doubts] of findDoubts([...rows.keys()])) {
      const row = rows.get(figure);
      if (row !== undefined) this.#doubts.set(row, doubts);
    }
    return this.#doubts;
  }

  #forget(): void {
    this.#shown = null;
    this.#series = null;
    this.#doubts = null;
  }
}

/** What makes a value one of a series; null for what has no place in time and space. */
function seriesFigure(row: ArticleFigure): Omit<SeriesFigure, 'series'> | null {
  const { name, kind, unit, value, place, placeKey, period, printed, title } = row;
  if (kind !== 'level' || name === '' || unit === null || value === null) return null;
  if (place === null || period === null) return null;
  return { place: placeKey ?? place, period, value, printed, title };
}

function summarise(key: string, rows: readonly ArticleFigure[]): Series {
  const countOf = (values: unknown[]) => new Set(values).size;
  return {
    key,
    name: mostFrequent(rows.map((row) => row.name)),
    names: namesOf(rows),
    unit: rows[0]?.unit ?? '',
    count: rows.length,
    placeCount: countOf(rows.map(({ placeKey, place }) => placeKey ?? place)),
    periodCount: countOf(rows.map((row) => row.period)),
  };
}

/** One spelling of each name, by the alphabet. */
function namesOf(rows: readonly ArticleFigure[]): string[] {
  const spelt = groupBy(rows, ({ name }) => foldName(name));
  const names = [...spelt.values()].map((own) => mostFrequent(own.map(({ name }) => name)));
  return names.sort((a, b) => a.localeCompare(b, 'vi'));
}

const foldName = createSeriesNames([]);

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

/** What is unknown comes last, whichever way the rest is sorted. */
function sortRows(rows: ArticleFigure[], column: FigureColumn, isDescending: boolean): void {
  const direction = isDescending ? -1 : 1;
  const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
  rows.sort((a, b) => {
    const [one, other] = [keys.get(a) ?? null, keys.get(b) ?? null];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -direction : one > other ? direction : 0;
  });
}

function keyOf(row: ArticleFigure, column: FigureColumn): string | number | null {
  const key = row[column];
  if (typeof key !== 'string') return key;
  return key === '' ? null : vietnameseSortKey(key);
}

function fold(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
