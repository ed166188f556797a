import { groupBy } from '../../../app/review/groupBy.ts';
import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { ReviewStatus } from '../../../shared/review.ts';
import { database } from '../../database/connection.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type { Statistics } from './statisticsMessages.ts';

type Agreement = Statistics['agreement'][number];
type Subject = Pick<Statistics['subjects'][number], 'type' | 'subject'>;

interface Counted {
  status: ReviewStatus;
  /** Decisions by day. */
  days: Map<string, number>;
  subjects: Map<string, Subject & { standing: number; open: number }>;
  agreement: Agreement[];
}

const TYPES = ['field', 'entity', 'indicator'] as const;

/** What is counted of every article of a corpus. */
export class StatisticsIndex implements ArticleIndex {
  readonly #articles = new Map<ArticleId, Counted>();

  clear(): void {
    this.#articles.clear();
  }

  take(review: StoredReview): void {
    const { annotations, row } = review;
    const days = groupBy(annotations, ({ time }) => time.slice(0, 10));
    this.#articles.set(row.id, {
      status: row.status,
      days: new Map([...days].map(([day, own]) => [day, own.length])),
      subjects: countSubjects(review),
      agreement: TYPES.map((type) => countAgreement(review, type)),
    });
  }

  async read(): Promise<Statistics> {
    const articles = [...this.#articles.values()];
    const times = await database.activeTimes.bulkGet([...this.#articles.keys()]);
    const timed = times.filter((row) => row !== undefined);
    return {
      byStatus: ReviewStatus.options.map((status) => {
        return { status, count: articles.filter((article) => article.status === status).length };
      }),
      days: sumDays(articles),
      subjects: sumSubjects(articles),
      agreement: TYPES.map((type) => sumAgreement(articles, type)),
      activeMilliseconds: timed.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      timedArticleCount: timed.length,
    };
  }
}

function sumDays(articles: readonly Counted[]): Statistics['days'] {
  const days = new Map<string, Statistics['days'][number]>();
  for (const [day, count] of articles.flatMap((article) => [...article.days])) {
    const known = days.get(day) ?? { day, decisionCount: 0, articleCount: 0 };
    const { decisionCount, articleCount } = known;
    days.set(day, { day, decisionCount: decisionCount + count, articleCount: articleCount + 1 });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function sumSubjects(articles: readonly Counted[]): Statistics['subjects'] {
  const all = new Map<string, Statistics['subjects'][number]>();
  for (const [key, own] of articles.flatMap(({ subjects }) => [...subjects])) {
    const known = all.get(key) ?? { ...own, standing: 0, open: 0, articleCount: 0 };
    all.set(key, {
      ...known,
      standing: known.standing + own.standing,
      open: known.open + own.open,
      articleCount: known.articleCount + 1,
    });
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subject]) => subject);
}

function sumAgreement(articles: readonly Counted[], type: Agreement['type']): Agreement {
  const sum: Agreement = { type, accepted: 0, corrected: 0, rejected: 0, added: 0 };
  for (const own of articles.flatMap(({ agreement }) => agreement)) {
    if (own.type !== type) continue;
    for (const verdict of VERDICTS) sum[verdict] += own[verdict];
  }
  return sum;
}

const VERDICTS = ['accepted', 'corrected', 'rejected', 'added'] as const;

function countAgreement({ annotations }: StoredReview, type: Agreement['type']): Agreement {
  const own = annotations.filter(({ body }) => body.type === type);
  const of = (wanted: string) => own.filter(({ verdict }) => verdict === wanted).length;
  const [accepted, corrected] = [of('accepted'), of('corrected')];
  return { type, accepted, corrected, rejected: of('rejected'), added: of('added') };
}

function countSubjects({ annotations, extraction }: StoredReview): Counted['subjects'] {
  const subjects: Counted['subjects'] = new Map();
  const add = (body: AnnotationBody, part: 'standing' | 'open') => {
    if (body.type === 'field' && body.value === null) return;
    const subject = subjectOf(body);
    const key = `${TYPES.indexOf(body.type)} ${subject.subject}`;
    const known = subjects.get(key) ?? { ...subject, standing: 0, open: 0 };
    subjects.set(key, { ...known, [part]: known[part] + 1 });
  };
  for (const { body, verdict, isLost } of annotations) {
    if (verdict !== 'rejected' && !isLost) add(body, 'standing');
  }
  for (const { body } of pendingSuggestions(extraction, annotations)) add(body, 'open');
  return subjects;
}

function subjectOf(body: AnnotationBody): Subject {
  const { type } = body;
  switch (type) {
    case 'field':
      return { type, subject: body.field };
    case 'entity':
      return { type, subject: body.label };
    case 'indicator':
      return { type, subject: body.kind };
  }
}
