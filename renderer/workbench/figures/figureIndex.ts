import type { z } from 'zod';
import { listFigures } from '../../../app/corpus/listFigures.ts';
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
  row: Omit<FigureRow, 'doubts'>;
  /** What a search looks at, folded. */
  searched: string;
}

/** The values of all articles of a corpus, filtered and sorted as a table asks for them. */
export class FigureIndex implements ArticleIndex {
  readonly #byArticle = new Map<ArticleId, Entry[]>();
  #groups: readonly SeriesGroup[] = [];
  #nameOf = createSeriesNames([]);
  #shown: { query: string; entries: Entry[] } | null = null;
  #series: Map<string, Entry[]> | null = null;
  #doubts: Map<Entry['row'], FigureDoubt[]> | null = null;

  clear(): void {
    this.#byArticle.clear();
    this.#forget();
  }

  take(review: StoredReview): void {
    const { id, title } = review.row;
    const entries = listFigures(review).map((figure) => {
      const row = { articleId: id, title, ...figure };
      return { row, searched: searchedOf(row) };
    });
    this.#byArticle.set(id, entries);
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
    for (const entries of this.#byArticle.values()) total += entries.length;
    return total;
  }

  list(request: RequestOf<'listFigures'>): ReplyOf<'listFigures'> {
    const entries = this.#select(request);
    const window = entries.slice(request.from, request.from + request.limit);
    const doubts = this.#findDoubts();
    const figures = window.map(({ row }) => ({ ...row, doubts: doubts.get(row) ?? [] }));
    return { figures, totalCount: entries.length };
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

  /** Names that may mean one series and have not been put together. */
  listProposals({ limit }: RequestOf<'listProposals'>): ReplyOf<'listProposals'> {
    const byName = groupBy([...this.#collectSeries().values()].flat(), ({ row }) =>
      this.#nameOf(row.name),
    );
    const names = [...byName.values()].map((entries) => {
      return { name: mostFrequent(entries.map(({ row }) => row.name)), count: entries.length };
    });
    const proposals = proposeSeries(names, seriesWords).map(({ name, others }) => {
      return { names: [name, ...others] };
    });
    return { proposals: proposals.slice(0, limit), totalCount: proposals.length };
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
    const { query, kind, doubt, sort } = request;
    const name = JSON.stringify([query, kind, doubt, sort]);
    if (this.#shown?.query !== name) {
      const key = fold(query);
      const entries = [...this.#byArticle.values()]
        .flat()
        .filter(
          ({ row, searched }) => (kind === 'all' || row.kind === kind) && searched.includes(key),
        )
        .filter(({ row }) => this.#isDoubted(row, doubt));
      if (sort !== null) sortEntries(entries, sort.column, sort.isDescending);
      this.#shown = { query: name, entries };
    }
    return this.#shown.entries;
  }

  #isDoubted(row: Entry['row'], wanted: RequestOf<'listFigures'>['doubt']): boolean {
    if (wanted === null) return true;
    const doubts = this.#findDoubts().get(row) ?? [];
    return doubts.some(({ kind }) => wanted === 'any' || kind === wanted);
  }

  #collectSeries(): Map<string, Entry[]> {
    this.#series ??= groupBy(
      [...this.#byArticle.values()].flat().filter(({ row }) => seriesFigure(row) !== null),
      ({ row }) => `${this.#nameOf(row.name)}|${row.unit ?? ''}`,
    );
    return this.#series;
  }

  #findDoubts(): Map<Entry['row'], FigureDoubt[]> {
    if (this.#doubts !== null) return this.#doubts;
    const rows = new Map<SeriesFigure, Entry['row']>();
    for (const [series, entries] of this.#collectSeries()) {
      for (const { row } of entries) {
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
function seriesFigure(row: Entry['row']): Omit<SeriesFigure, 'series'> | null {
  const { name, kind, unit, value, place, placeKey, period, printed, title } = row;
  if (kind !== 'level' || name === '' || unit === null || value === null) return null;
  if (place === null || period === null) return null;
  return { place: placeKey ?? place, period, value, printed, title };
}

function summarise(key: string, entries: readonly Entry[]): Series {
  const countOf = (values: unknown[]) => new Set(values).size;
  return {
    key,
    name: mostFrequent(entries.map(({ row }) => row.name)),
    names: namesOf(entries),
    unit: entries[0]?.row.unit ?? '',
    count: entries.length,
    placeCount: countOf(entries.map(({ row }) => row.placeKey ?? row.place)),
    periodCount: countOf(entries.map(({ row }) => row.period)),
  };
}

/** One spelling of each name, by the alphabet. */
function namesOf(entries: readonly Entry[]): string[] {
  const spelt = groupBy(entries, ({ row }) => foldName(row.name));
  const names = [...spelt.values()].map((own) => mostFrequent(own.map(({ row }) => row.name)));
  return names.sort((a, b) => a.localeCompare(b, 'vi'));
}

const foldName = createSeriesNames([]);

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

function keyOf(row: Entry['row'], column: FigureColumn): string | number | null {
  const key = row[column];
  if (typeof key !== 'string') return key;
  return key === '' ? null : vietnameseSortKey(key);
}

function searchedOf({ name, place, title }: Entry['row']): string {
  return fold(`${name}\n${place ?? ''}\n${title}`);
}

function fold(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
