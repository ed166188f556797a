import type { z } from 'zod';
import {
  findBulkSteps,
  standingDecisions,
  type BulkStep,
  type StandingDecision,
} from '../../../app/corpus/bulkSteps.ts';
import { drawSample } from '../../../app/corpus/sampleAudit.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { database } from '../../database/connection.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { ArticleIndex } from '../corpusReader.ts';
import type { auditCalls } from './auditMessages.ts';

type Calls = typeof auditCalls;
type RequestOf<Name extends keyof Calls> = z.infer<Calls[Name]['request']>;
type ReplyOf<Name extends keyof Calls> = z.infer<Calls[Name]['reply']>;

/** What was decided on several marks at once in the articles of a corpus. */
export class AuditIndex implements ArticleIndex {
  readonly #decisions = new Map<ArticleId, StandingDecision[]>();
  #steps: BulkStep[] | null = null;

  clear(): void {
    this.#decisions.clear();
    this.#steps = null;
  }

  take({ row, annotations }: StoredReview): void {
    this.#decisions.set(row.id, standingDecisions(annotations));
    this.#steps = null;
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
    await database.audits.add({
      ...{ corpusId, startedAt, author, seed },
      step: key === null ? null : { time: first.time, author: first.author },
      populationSize: decisions.length,
      sample: drawSample(decisions, size, seed).map(({ articleId, annotationId, time }) => {
        return { articleId, annotationId, time, judgement: null };
      }),
    });
    return { startedAt };
  }

  #allSteps(): BulkStep[] {
    this.#steps ??= findBulkSteps([...this.#decisions.values()].flat());
    return this.#steps;
  }
}

function summarise({ decisions, ...step }: BulkStep) {
  const rejected = decisions.filter(({ verdict }) => verdict === 'rejected');
  return { ...step, count: decisions.length, rejectedCount: rejected.length };
}
