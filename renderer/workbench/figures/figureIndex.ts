import type { z } from 'zod';
import {
  findDoubts,
  type FigureDoubt,
  type SeriesFigure,
} from '../../../app/corpus/figureDoubts.ts';
import type { Figure } from '../../../app/corpus/listFigures.ts';
import { proposeSeries } from '../../../app/corpus/seriesNames.ts';
import { foldForSearch } from '../../../app/corpus/stringNumbers.ts';
import { createSeriesNames } from '../../../app/checks/seriesGroups.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { SeriesGroup } from '../../../shared/project.ts';
import type { ListScope } from '../listScope.ts';
import type { CorpusTables } from '../tables/corpusTables.ts';
import type { figureCalls, SeriesPoint } from './figureMessages.ts';
import { seriesWords } from './seriesWords.ts';
import { sortFigures } from './sortFigures.ts';
import { mostFrequent, summariseSeries } from './summariseSeries.ts';

type Calls = typeof figureCalls;
type RequestOf<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
type ReplyOf<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;

/** A value with the article that it stands in. */
export interface ArticleFigure extends Figure {
  articleId: ArticleId;
  title: string;
}

/** What is told by the values as they were; values are told by their places in the table. */
interface Derived {
  version: number;
  shown: { query: string; places: number[] } | null;
  series: Map<string, number[]> | null;
  doubts: Map<number, FigureDoubt[]> | null;
}

/** The values of all articles of a corpus, filtered and sorted as a table asks for them. */
export class FigureIndex {
  readonly #tables: CorpusTables;
  readonly #scope: ListScope;
  #groups: readonly SeriesGroup[] = [];
  #nameOf = createSeriesNames([]);
  #known: Derived = nothing(-1);

  constructor(tables: CorpusTables, scope: ListScope) {
    this.#tables = tables;
    this.#scope = scope;
  }

  /** From now on the names of each group mean one series. */
  setGroups(groups: readonly SeriesGroup[]): void {
    if (JSON.stringify(groups) === JSON.stringify(this.#groups)) return;
    this.#groups = groups;
    this.#nameOf = createSeriesNames(groups);
    this.#known = nothing(-1);
  }

  get count(): number {
    return this.#tables.figures.count;
  }

  list(request: RequestOf<'listFigures'>): ReplyOf<'listFigures'> {
    const places = this.#select(request);
    const window = places.slice(request.from, request.from + request.limit);
    const doubts = this.#findDoubts();
    const figures = window.map((at) => ({ ...this.#read(at), doubts: doubts.get(at) ?? [] }));
    return { figures, totalCount: places.length };
  }

  listSeries({ query, limit }: RequestOf<'listSeries'>): ReplyOf<'listSeries'> {
    const key = foldForSearch(query);
    const series = [...this.#collectSeries()].map(([name, places]) =>
      summariseSeries(name, this.#readAll(places)),
    );
    const found = series
      .filter((one) => one.placeCount > 1 || one.periodCount > 1)
      .filter(({ name }) => foldForSearch(name).includes(key))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    return { series: found.slice(0, limit), totalCount: found.length };
  }

  /** Names that may mean one series and have not been put together. */
  listProposals({ limit }: RequestOf<'listProposals'>): ReplyOf<'listProposals'> {
    const { figures } = this.#tables;
    const printed = [...this.#collectSeries().values()].flat().map((at) => figures.get(at, 'name'));
    const names = [...groupBy(printed, this.#nameOf).values()].map((own) => {
      return { name: mostFrequent(own), count: own.length };
    });
    const proposals = proposeSeries(names, seriesWords).map(({ name, others }) => {
      return { names: [name, ...others] };
    });
    return { proposals: proposals.slice(0, limit), totalCount: proposals.length };
  }

  readSeries(key: string): SeriesPoint[] {
    return this.#readAll(this.#collectSeries().get(key) ?? []).flatMap((row) => {
      const { articleId, target, printed, place, period, value } = row;
      if (place === null || period === null || value === null) return [];
      return [{ articleId, target, printed, place, period, value }];
    });
  }

  #read(at: number): ArticleFigure {
    const { articles, figures } = this.#tables;
    const article = figures.articleOf(at);
    const { title } = this.#tables.headingOf(article);
    return { articleId: articles.idOf(article), title, ...figures.read(at) };
  }

  #readAll(places: readonly number[]): ArticleFigure[] {
    return places.map((at) => this.#read(at));
  }

  /** The last selection is kept: a table asks for one window of it after another. */
  #select(request: RequestOf<'listFigures'>): number[] {
    const { query, kind, doubt, sort, isNarrowed } = request;
    const scope = isNarrowed ? this.#scope : null;
    const name = JSON.stringify([query, kind, doubt, sort, scope?.version]);
    const known = this.#derived();
    if (known.shown?.query !== name) {
      const { figures } = this.#tables;
      const chosen = this.#search(foldForSearch(query), scope).filter(
        (at) => (kind === 'all' || figures.get(at, 'kind') === kind) && this.#isDoubted(at, doubt),
      );
      const places = sort === null ? chosen : sortFigures(this.#tables, chosen, sort);
      known.shown = { query: name, places };
    }
    return known.shown.places;
  }

  /** Those that have the key in their name, place or title, in the articles of the scope or in all. */
  #search(key: string, scope: ListScope | null = null): number[] {
    const { articles, figures, strings } = this.#tables;
    return [...articles.ids].flatMap((id, article) => {
      if (scope?.holds(id) === false) return [];
      const places = [...figures.placesOf(article)];
      if (key === '') return places;
      if (strings.holds(this.#tables.titleNumber(article), key)) return places;
      return places.filter((at) =>
        (['name', 'place'] as const).some((name) =>
          strings.holds(figures.textNumber(at, name), key),
        ),
      );
    });
  }

  #isDoubted(at: number, wanted: RequestOf<'listFigures'>['doubt']): boolean {
    if (wanted === null) return true;
    const doubts = this.#findDoubts().get(at) ?? [];
    return doubts.some(({ kind }) => wanted === 'any' || kind === wanted);
  }

  #collectSeries(): Map<string, number[]> {
    const known = this.#derived();
    const { figures } = this.#tables;
    known.series ??= groupBy(
      this.#search('').filter((at) => seriesFigure(figures.read(at)) !== null),
      (at) => `${this.#nameOf(figures.get(at, 'name'))}|${figures.get(at, 'unit') ?? ''}`,
    );
    return known.series;
  }

  #findDoubts(): Map<number, FigureDoubt[]> {
    const known = this.#derived();
    if (known.doubts !== null) return known.doubts;
    const all: (SeriesFigure & { at: number })[] = [];
    for (const [series, places] of this.#collectSeries()) {
      for (const at of places) {
        const row = this.#read(at);
        const figure = seriesFigure(row);
        if (figure !== null) all.push({ ...figure, title: row.title, series, at });
      }
    }
    known.doubts = new Map([...findDoubts(all)].map(([{ at }, doubts]) => [at, doubts]));
    return known.doubts;
  }

  #derived(): Derived {
    const { version } = this.#tables;
    if (this.#known.version !== version) this.#known = nothing(version);
    return this.#known;
  }
}

function nothing(version: number): Derived {
  return { version, shown: null, series: null, doubts: null };
}

/** What makes a value one of a series; null for what has no place in time and space. */
function seriesFigure(row: Figure): Omit<SeriesFigure, 'series' | 'title'> | null {
  const { name, kind, unit, value, place, placeKey, period, printed } = row;
  if (kind !== 'level' || name === '' || unit === null || value === null) return null;
  if (place === null || period === null) return null;
  return { place: placeKey ?? place, period, value, printed };
}
