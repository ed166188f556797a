import { ReviewStatus } from '../../../shared/review.ts';
import { database } from '../../database/connection.ts';
import type { CorpusTables, Decision } from '../tables/corpusTables.ts';
import type { Statistics } from './statisticsMessages.ts';

type Agreement = Statistics['agreement'][number];
type Day = Statistics['days'][number];
type Subject = Statistics['subjects'][number];

const TYPES = ['field', 'entity', 'indicator'] as const;

const NO_VERDICTS = { accepted: 0, corrected: 0, rejected: 0, added: 0 };

/** What is counted over the articles of a corpus. */
export class StatisticsIndex {
  readonly #tables: CorpusTables;

  constructor(tables: CorpusTables) {
    this.#tables = tables;
  }

  async read(): Promise<Statistics> {
    const { articles } = this.#tables;
    const times = await database.activeTimes.bulkGet([...articles.ids]);
    const timed = times.filter((row) => row !== undefined);
    const count = new Count(this.#tables);
    for (const article of articles.ids.keys()) count.add(article);
    return {
      ...count.tell(),
      activeMilliseconds: timed.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      timedArticleCount: timed.length,
    };
  }
}

/** Adds articles up, one after the other. */
class Count {
  readonly #tables: CorpusTables;
  readonly #statuses = new Map<ReviewStatus, number>();
  readonly #days = new Map<string, { counts: Day; last: number }>();
  readonly #subjects = new Map<string, { counts: Subject; last: number }>();
  readonly #agreement = new Map(TYPES.map((type) => [type, { type, ...NO_VERDICTS }]));

  constructor(tables: CorpusTables) {
    this.#tables = tables;
  }

  add(article: number): void {
    const { status } = this.#tables.headingOf(article);
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    const { decisions, pending } = this.#tables;
    for (const at of decisions.placesOf(article)) this.#addDecision(decisions.read(at), article);
    for (const { type, subject, words } of pending.subjectsOf(article)) {
      // a field that is proposed to have no value
      if (type === 'field' && words === '') continue;
      this.#subjectOf(type, subject, article).open += 1;
    }
  }

  tell(): Pick<Statistics, 'byStatus' | 'days' | 'subjects' | 'agreement'> {
    return {
      byStatus: ReviewStatus.options.map((status) => {
        return { status, count: this.#statuses.get(status) ?? 0 };
      }),
      days: [...this.#days.values()]
        .map(({ counts }) => counts)
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
      subjects: [...this.#subjects]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { counts }]) => counts),
      agreement: [...this.#agreement.values()],
    };
  }

  #addDecision(decision: Decision, article: number): void {
    const { type, subject, verdict, time, isLost, hasValue } = decision;
    const agreement: Agreement | undefined = this.#agreement.get(type);
    if (agreement !== undefined) agreement[verdict] += 1;
    this.#dayOf(time.slice(0, 10), article)[verdict] += 1;
    if (verdict === 'rejected' || isLost || !hasValue) return;
    this.#subjectOf(type, subject, article).standing += 1;
  }

  #dayOf(day: string, article: number): Day {
    let known = this.#days.get(day);
    if (known === undefined) {
      known = { counts: { day, articleCount: 0, ...NO_VERDICTS }, last: -1 };
      this.#days.set(day, known);
    }
    if (known.last !== article) known.counts.articleCount += 1;
    known.last = article;
    return known.counts;
  }

  #subjectOf(type: Subject['type'], subject: string, article: number): Subject {
    const key = `${TYPES.indexOf(type)} ${subject}`;
    let known = this.#subjects.get(key);
    if (known === undefined) {
      known = { counts: { type, subject, standing: 0, open: 0, articleCount: 0 }, last: -1 };
      this.#subjects.set(key, known);
    }
    if (known.last !== article) known.counts.articleCount += 1;
    known.last = article;
    return known.counts;
  }
}
