import type { z } from 'zod';
import { medianOf } from '../../../app/checks/medianOf.ts';
import { binValues } from '../../../app/corpus/binValues.ts';
import type { Figure } from '../../../app/corpus/listFigures.ts';
import { measureReliability } from '../../../app/dataset/measureReliability.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import { foldDiacritics } from '../../../app/text/foldSpelling.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import { figuresOf } from '../figures/figuresOf.ts';
import type { ChartBar, chartCalls, ChartName, ChartQuery } from './chartMessages.ts';

type BarRequest = z.infer<typeof chartCalls.readBar.request>;
type BarReply = z.infer<typeof chartCalls.readBar.reply>;

interface Article {
  articleId: ArticleId;
  title: string;
  path: string;
  searched: string;
  status: ReviewStatus;
  /** By what they are about: how many were decided, how many are open. */
  counts: Map<string, { decided: number; open: number; standing: number }>;
  /** Decisions on suggestions, with the confidence of these. */
  judged: { confidence: number; isRight: boolean }[];
  figures: readonly Figure[];
}

/** A bar with the articles that are in it. */
interface Bar extends Pick<ChartBar, 'key' | 'values'> {
  articles: ReadonlySet<Article>;
}

const MOST_PLACES = 24;
const BINS = 12;

/** What the charts of a corpus count, article by article. */
export class ChartIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleId, Article>();

  clear(): void {
    this.#articles.clear();
  }

  take(review: StoredReview): void {
    const { id, title, path, status } = review.row;
    this.#articles.set(id, {
      ...{ articleId: id, title, path, status },
      searched: fold(`${path}\n${title}`),
      counts: countSubjects(review),
      judged: review.annotations.flatMap(({ suggestion, verdict }) =>
        suggestion === null
          ? []
          : [{ confidence: suggestion.confidence, isRight: verdict === 'accepted' }],
      ),
      figures: figuresOf(review),
    });
  }

  read(query: ChartQuery): ChartBar[] {
    return this.#bars(query).map(({ key, values, articles }) => {
      return { key, values, articleCount: articles.size };
    });
  }

  readBar({ key, ...query }: BarRequest): BarReply['articles'] {
    const bar = this.#bars(query).find((other) => other.key === key);
    return [...(bar?.articles ?? [])]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ articleId, title }) => ({ articleId, title }));
  }

  #bars(query: ChartQuery): Bar[] {
    const words = fold(query.query);
    const articles = [...this.#articles.values()].filter(({ searched }) =>
      searched.includes(words),
    );
    return MAKERS[query.chart](articles, query);
  }
}

const MAKERS: Record<ChartName, (articles: Article[], query: ChartQuery) => Bar[]> = {
  status: (articles) => {
    const byStatus = groupBy(articles, ({ status }) => status);
    return ReviewStatus.options.map((key) => {
      const own = byStatus.get(key) ?? [];
      return { key, values: [own.length], articles: new Set(own) };
    });
  },
  progress: (articles) =>
    subjectBars(articles).map(({ key, decided, open, inArticles }) => {
      const share = (100 * decided) / Math.max(1, decided + open);
      return { key, values: [share, 100 - share], articles: inArticles };
    }),
  labels: (articles) =>
    subjectBars(articles)
      .filter(({ key, standing, open }) => key.startsWith('entity/') && standing + open > 0)
      .map(({ key, standing, open, inArticles }) => {
        return { key, values: [standing, open], articles: inArticles };
      })
      .sort((a, b) => sum(b.values) - sum(a.values)),
  attainment: barsOfPlaces,
  distribution: (articles, { kind }) => {
    const figures = percentsOf(articles, kind);
    return binValues(figures, ({ value }) => value, BINS).map(({ from, to, items }) => ({
      key: `${from}–${to}`,
      values: [items.length],
      articles: new Set(items.map(({ article }) => article)),
    }));
  },
  calibration: barsOfConfidence,
};

/** The middle one of the attainments of each place, for the places with the most of them. */
function barsOfPlaces(articles: Article[]): Bar[] {
  const placed = percentsOf(articles, 'attainment').filter(({ base }) => base === 'plan');
  const byPlace = groupBy(placed, ({ place }) => place ?? '');
  byPlace.delete('');
  return [...byPlace]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_PLACES)
    .map(([key, own]) => ({
      key,
      values: [medianOf(own.map(({ value }) => value)), 100],
      articles: new Set(own.map(({ article }) => article)),
    }))
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
}

/** What suggestions said of themselves and how often they were right, in percent. */
function barsOfConfidence(articles: Article[]): Bar[] {
  const judged = articles.flatMap((article) => article.judged.map((one) => ({ ...one, article })));
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
      articles: new Set(judged.filter(isIn).map(({ article }) => article)),
    };
  });
}

function percentsOf(articles: Article[], kind: ChartQuery['kind']) {
  return articles.flatMap((article) =>
    article.figures.flatMap(({ value, unit, place, base, ...figure }) =>
      figure.kind === kind && value !== null && unit === '%'
        ? [{ value, place, base, article }]
        : [],
    ),
  );
}

function subjectBars(articles: Article[]) {
  const bySubject = new Map<string, ReturnType<typeof emptyCount>>();
  for (const article of articles) {
    for (const [key, { decided, open, standing }] of article.counts) {
      const count = bySubject.get(key) ?? emptyCount();
      count.decided += decided;
      count.open += open;
      count.standing += standing;
      count.inArticles.add(article);
      bySubject.set(key, count);
    }
  }
  return [...bySubject]
    .map(([key, count]) => ({ key, ...count }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function emptyCount() {
  return { decided: 0, open: 0, standing: 0, inArticles: new Set<Article>() };
}

function countSubjects({ extraction, annotations }: StoredReview): Article['counts'] {
  const counts: Article['counts'] = new Map();
  const countOf = (body: AnnotationBody) => {
    const key = subjectOf(body);
    const count = counts.get(key) ?? { decided: 0, open: 0, standing: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { body, verdict } of annotations) {
    const count = countOf(body);
    count.decided += 1;
    if (verdict !== 'rejected') count.standing += 1;
  }
  for (const { body } of pendingSuggestions(extraction, annotations)) countOf(body).open += 1;
  return counts;
}

function subjectOf(body: AnnotationBody): string {
  switch (body.type) {
    case 'entity':
      return `entity/${body.label}`;
    case 'field':
      return `field/${body.field}`;
    case 'indicator':
      return `indicator/${body.kind}`;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function fold(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
