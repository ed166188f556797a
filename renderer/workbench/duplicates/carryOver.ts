import { carryDecisions } from '../../../app/corpus/carryDecisions.ts';
import { beginWork } from '../../../app/review/draftDecisions.ts';
import { draftEdit } from '../../../app/review/draftEdit.ts';
import type { EditStamp } from '../../../app/review/inverseEdit.ts';
import { decisionsByTarget } from '../../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Edit } from '../../../shared/edit.ts';
import { beginStep } from '../../database/beginStep.ts';
import { Refusal, unwrap } from '../../database/failureOf.ts';
import { readPages } from '../../database/datasetPages.ts';
import { loadReviews, type StoredReview } from '../../database/loadReview.ts';
import { recordEdits } from '../../database/recordEdits.ts';
import type { Recorded } from '../workbenchMessages.ts';
import { sentenceOf } from '../sentenceOf.ts';
import type { CarriedMark, DuplicateReply, DuplicateRequest } from './duplicateMessages.ts';

/** Throws a Refusal when the first article is gone. */
export async function previewCarrying({
  from,
  to,
}: DuplicateRequest<'previewCarrying'>): Promise<DuplicateReply<'previewCarrying'>> {
  const { source, others } = await readParted(from, to);
  const previews = others.map((other) => {
    const { decisions, left } = carryDecisions(source, other);
    return { articleId: other.row.id, carriedCount: decisions.length, leftCount: left.length };
  });
  return { previews };
}

/** Throws a Refusal when the first article is gone. */
export async function readCarrying({
  from,
  to,
}: DuplicateRequest<'readCarrying'>): Promise<DuplicateReply<'readCarrying'>> {
  const { source, others } = await readParted(from, [to]);
  const marks = others.flatMap((other): CarriedMark[] => {
    const { decisions, left } = carryDecisions(source, other);
    return [
      ...decisions.map(({ body, verdict }) => {
        return { body, verdict, reason: null, ...sentenceOf(other.text, body) };
      }),
      ...left.map(({ annotation: { body }, reason }) => {
        return { body, verdict: null, reason, ...sentenceOf(source.text, body) };
      }),
    ];
  });
  return { marks };
}

async function readParted(from: ArticleId, to: readonly ArticleId[]) {
  const reviews: StoredReview[] = [];
  for await (const page of readPages([from, ...to])) reviews.push(...page);
  return parted(reviews, from);
}

/** Carries what was decided on one article to others, in one step. Throws a Refusal on failure. */
export async function carryOver({
  from,
  to,
  author,
}: DuplicateRequest<'carryDecisions'>): Promise<Recorded<DuplicateReply<'carryDecisions'>>> {
  const { entries, value: carriedCount } = unwrap(
    await recordEdits(async () => {
      const [stamp, stored] = await Promise.all([beginStep(author), loadReviews([from, ...to])]);
      const { source, others } = parted(stored, from);
      const drafted = others.map((other) => draft(source, other, stamp));
      const edits = drafted.flatMap((one) => one.edits);
      const value = drafted.reduce((sum, one) => sum + one.carriedCount, 0);
      return { edits, value, known: { reviews: others } };
    }),
  );
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { carriedCount, articleIds, entries };
}

function parted(reviews: readonly StoredReview[], from: ArticleId) {
  const source = reviews.find(({ row }) => row.id === from);
  if (source === undefined) {
    const message = `There is no article ${from}.`;
    throw new Refusal({ code: 'not-found', message, path: null });
  }
  return { source, others: reviews.filter((review) => review !== source) };
}

function draft(
  source: StoredReview,
  { row, text, annotations, extraction }: StoredReview,
  stamp: () => EditStamp,
): { edits: Edit[]; carriedCount: number } {
  const { decisions } = carryDecisions(source, { text, annotations, extraction });
  const articleId = row.id;
  const known = decisionsByTarget(annotations);
  const edits: Edit[] = [];
  for (const decision of decisions) {
    const before = known.get(targetOfBody(decision.body)) ?? null;
    const { edit } = draftEdit({ articleId, text }, before, decision, stamp());
    if (edit !== null) edits.push(edit);
  }
  const carriedCount = edits.length;
  const begin = carriedCount > 0 ? beginWork({ articleId, status: row.status }, stamp) : null;
  return { edits: begin === null ? edits : [...edits, begin], carriedCount };
}
