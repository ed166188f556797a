import type { z } from 'zod';
import { findBulkSteps, type BulkStep } from '../../../app/corpus/bulkSteps.ts';
import { drawSample } from '../../../app/corpus/sampleAudit.ts';
import type { Annotation } from '../../../shared/annotation.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { database } from '../../database/connection.ts';
import { readPages } from '../../database/datasetPages.ts';
import type { AuditRow } from '../../database/rows.ts';
import type { CorpusTables, Decision } from '../tables/corpusTables.ts';
import type { auditCalls } from './auditMessages.ts';

type Calls = typeof auditCalls;
type RequestOf<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
type ReplyOf<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;

interface PlacedDecision extends Pick<Decision, 'verdict' | 'author' | 'time' | 'isLost'> {
  articleId: ArticleId;
  /** Its place among the annotations of its article. */
  index: number;
}

/** What was decided on several marks at once in the articles of a corpus. */
export class AuditIndex {
  readonly #tables: CorpusTables;
  #found: { version: number; steps: BulkStep<PlacedDecision>[] } | null = null;

  constructor(tables: CorpusTables) {
    this.#tables = tables;
  }

  list({ limit }: RequestOf<'listBulkSteps'>): ReplyOf<'listBulkSteps'> {
    const steps = this.#allSteps();
    const totalCount = steps.reduce((sum, { decisions }) => sum + decisions.length, 0);
    return { steps: steps.slice(0, limit).map(summarise), totalCount };
  }

  async start(request: RequestOf<'startAudit'>): Promise<ReplyOf<'startAudit'>> {
    const { corpusId, key, size, seed, author } = request;
    const steps = this.#allSteps().filter((step) => key === null || step.key === key);
    const decisions = steps.flatMap((step) => step.decisions);
    const [first] = steps;
    if (first === undefined) return { startedAt: null };
    const startedAt = new Date().toISOString();
    const sample = await nameDecisions(drawSample(decisions, size, seed));
    await database.audits.add({
      ...{ corpusId, startedAt, author, seed, sample },
      step: key === null ? null : { time: first.time, author: first.author },
      populationSize: decisions.length,
    });
    return { startedAt };
  }

  #allSteps(): BulkStep<PlacedDecision>[] {
    const { version, articles, decisions } = this.#tables;
    if (this.#found?.version !== version) {
      const placed = articles.ids.flatMap((articleId, article) =>
        [...decisions.placesOf(article)].map((at, index): PlacedDecision => {
          const { verdict, author, time, isLost } = decisions.read(at);
          return { articleId, index, verdict, author, time, isLost };
        }),
      );
      this.#found = { version, steps: findBulkSteps(placed) };
    }
    return this.#found.steps;
  }
}

/** With the ids that the store has for them; what was changed meanwhile is left out. */
async function nameDecisions(drawn: readonly PlacedDecision[]): Promise<AuditRow['sample']> {
  const annotations = new Map<ArticleId, readonly Annotation[]>();
  for await (const page of readPages([...new Set(drawn.map(({ articleId }) => articleId))])) {
    for (const review of page) annotations.set(review.row.id, review.annotations);
  }
  return drawn.flatMap(({ articleId, index, time, author }) => {
    const annotation = annotations.get(articleId)?.[index];
    if (annotation?.time !== time || annotation.author !== author) return [];
    return [{ articleId, annotationId: annotation.id, time, judgement: null }];
  });
}

function summarise({ decisions, ...step }: BulkStep<PlacedDecision>) {
  const rejected = decisions.filter(({ verdict }) => verdict === 'rejected');
  return { ...step, count: decisions.length, rejectedCount: rejected.length };
}
