import type { z } from 'zod';
import { medianOf } from '../../../app/checks/medianOf.ts';
import { binValues } from '../../../app/corpus/binValues.ts';
import { foldForSearch } from '../../../app/corpus/stringNumbers.ts';
import { measureReliability } from '../../../app/dataset/measureReliability.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import type { ListScope } from '../listScope.ts';
import type { CorpusTables } from '../tables/corpusTables.ts';
import type { ChartBar, chartCalls, ChartName, ChartQuery } from './chartMessages.ts';

type BarRequest = z.infer<typeof chartCalls.readBar.request>;
type BarReply = z.infer<typeof chartCalls.readBar.reply>;

/** A bar with the numbers of the articles that are in it, each once. */
interface Bar extends Pick<ChartBar, 'key' | 'values'> {
  articles: readonly number[];
}

const MOST_PLACES = 24;
const BINS = 12;

/** What the charts of a corpus count over its tables. */
export class ChartIndex {
  readonly #tables: CorpusTables;
  readonly #scope: ListScope;

  constructor(tables: CorpusTables, scope: ListScope) {
    this.#tables = tables;
    this.#scope = scope;
  }

  read(query: ChartQuery): ChartBar[] {
    return this.#bars(query, this.#articlesOf(query)).map(({ key, values, articles }) => {
      return { key, values, articleCount: articles.length };
    });
  }

  readBar({ key, isLacking, ...query }: BarRequest): BarReply['articles'] {
    const asked = this.#articlesOf(query);
    const bar = this.#bars(query, asked).find((other) => other.key === key);
    if (bar === undefined) return [];
    const inBar = new Set(bar.articles);
    const { articles } = this.#tables;
    return asked
      .filter((article) => inBar.has(article) !== isLacking)
      .map((article) => {
        const { path, title } = this.#tables.headingOf(article);
        return { articleId: articles.idOf(article), path, title };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ articleId, title }) => ({ articleId, title }));
  }

  #bars(query: ChartQuery, articles: readonly number[]): Bar[] {
    return MAKERS[query.chart](this.#tables, articles, query);
  }

  #articlesOf({ query, isNarrowed }: ChartQuery): number[] {
    const words = foldForSearch(query);
    const articles: number[] = [];
    for (const [article, id] of this.#tables.articles.ids.entries()) {
      if (isNarrowed && !this.#scope.holds(id)) continue;
      if (words === '' || this.#tables.isNamed(article, words)) articles.push(article);
    }
    return articles;
  }
}

type Maker = (tables: CorpusTables, articles: readonly number[], query: ChartQuery) => Bar[];

const MAKERS: Record<ChartName, Maker> = {
  status: (tables, articles) => {
    const byStatus = groupBy(articles, (article) => tables.headingOf(article).status);
    return ReviewStatus.options.map((key) => {
      const own = byStatus.get(key) ?? [];
      return { key, values: [own.length], articles: own };
    });
  },
  progress: (tables, articles) =>
    subjectBars(tables, articles).map(({ key, decided, open, inArticles }) => {
      const share = (100 * decided) / Math.max(1, decided + open);
      return { key, values: [share, 100 - share], articles: inArticles };
    }),
  coverage: barsOfCoverage,
  labels: (tables, articles) =>
    subjectBars(tables, articles)
      .filter(({ key, standing, open }) => key.startsWith('entity/') && standing + open > 0)
      .map(({ key, standing, open, inArticles }) => {
        return { key, values: [standing, open], articles: inArticles };
      })
      .sort((a, b) => sum(b.values) - sum(a.values)),
  attainment: barsOfPlaces,
  distribution: (tables, articles, { kind }) => {
    const figures = percentsOf(tables, articles, kind);
    return binValues(figures, ({ value }) => value, BINS).map(({ from, to, items }) => ({
      key: `${from}–${to}`,
      values: [items.length],
      articles: articlesOf(items),
    }));
  },
  calibration: barsOfConfidence,
};

/** How many of the articles have what; the fields of the project stand there also when none has them. */
function barsOfCoverage(tables: CorpusTables, articles: readonly number[]): Bar[] {
  if (articles.length === 0) return [];
  const shareOf = (count: number) => (100 * count) / articles.length;
  const found = subjectBars(tables, articles).filter(({ having }) => having.length > 0);
  const known = new Set(found.map(({ key }) => key));
  const unseen = tables.fields.map(({ id }) => `field/${id}`).filter((key) => !known.has(key));
  const none = unseen.map((key) => ({ key, ...emptyCount() }));
  return [...found, ...none]
    .map(({ key, having, decidedIn }) => {
      const suggestedCount = having.length - decidedIn.length;
      const lackingCount = articles.length - having.length;
      const values = [decidedIn.length, suggestedCount, lackingCount].map(shareOf);
      return { key, values, articles: having };
    })
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** The middle one of the attainments of each place, for the places with the most of them. */
function barsOfPlaces(tables: CorpusTables, articles: readonly number[]): Bar[] {
  const placed = percentsOf(tables, articles, 'attainment').filter(({ base }) => base === 'plan');
  const byPlace = groupBy(placed, ({ place }) => place ?? '');
  byPlace.delete('');
  return [...byPlace]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_PLACES)
    .map(([key, own]) => ({
      key,
      values: [medianOf(own.map(({ value }) => value)), 100],
      articles: articlesOf(own),
    }))
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
}

/** What suggestions said of themselves and how often they were right, in percent. */
function barsOfConfidence({ decisions }: CorpusTables, articles: readonly number[]): Bar[] {
  const judged = articles.flatMap((article) =>
    [...decisions.placesOf(article)].flatMap((at) => {
      const confidence = decisions.get(at, 'confidence');
      if (confidence === null) return [];
      return [{ article, confidence, isRight: decisions.get(at, 'verdict') === 'accepted' }];
    }),
  );
  const { bins } = measureReliability(
    judged.map(({ confidence, isRight }) => {
      return { confidence, count: 1, rightCount: isRight ? 1 : 0 };
    }),
  );
  return bins.map(({ from, to, meanConfidence, precision, count }) => {
    const isIn = ({ confidence }: { confidence: number }) =>
      confidence >= from - 1e-12 && (confidence < to - 1e-12 || to === 1);
    return {
      key: `${Math.round(100 * from)}–${Math.round(100 * to)}`,
      values: [100 * precision, 100 * meanConfidence, count],
      articles: articlesOf(judged.filter(isIn)),
    };
  });
}

function percentsOf(
  { figures }: CorpusTables,
  articles: readonly number[],
  kind: ChartQuery['kind'],
) {
  return articles.flatMap((article) =>
    [...figures.placesOf(article)].flatMap((at) => {
      const value = figures.get(at, 'value');
      const isMeant = figures.get(at, 'kind') === kind && figures.get(at, 'unit') === '%';
      if (!isMeant || value === null) return [];
      return [{ value, place: figures.get(at, 'place'), base: figures.get(at, 'base'), article }];
    }),
  );
}

function subjectBars({ decisions, pending }: CorpusTables, articles: readonly number[]) {
  const bySubject = new Map<string, ReturnType<typeof emptyCount>>();
  const countOf = (type: string, subject: string, article: number) => {
    const key = `${type}/${subject}`;
    let count = bySubject.get(key);
    if (count === undefined) bySubject.set(key, (count = emptyCount()));
    note(count.inArticles, article);
    return count;
  };
  for (const article of articles) {
    for (const at of decisions.placesOf(article)) {
      const count = countOf(decisions.get(at, 'type'), decisions.get(at, 'subject'), article);
      count.decided += 1;
      if (decisions.get(at, 'verdict') === 'rejected') continue;
      count.standing += 1;
      if (decisions.get(at, 'isLost') || !decisions.get(at, 'hasValue')) continue;
      note(count.decidedIn, article);
      note(count.having, article);
    }
    for (const { type, subject, words } of pending.subjectsOf(article)) {
      const count = countOf(type, subject, article);
      count.open += 1;
      // a field that is proposed to have no value
      if (type !== 'field' || words !== '') note(count.having, article);
    }
  }
  return [...bySubject]
    .map(([key, count]) => ({ key, ...count }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function emptyCount() {
  const articles = () => [] as number[];
  return {
    ...{ decided: 0, open: 0, standing: 0, inArticles: articles() },
    /** Those that have it, be it only suggested, and those in which it was decided. */
    ...{ having: articles(), decidedIn: articles() },
  };
}

/** Articles come one after the other. */
function note(articles: number[], article: number): void {
  if (articles.at(-1) !== article) articles.push(article);
}

function articlesOf(items: readonly { article: number }[]): number[] {
  return [...new Set(items.map(({ article }) => article))];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
