import { entityOn, placesToTag } from '../../../app/corpus/placesToTag.ts';
import { beginWork } from '../../../app/review/draftDecisions.ts';
import { draftEdit, verdictOn } from '../../../app/review/draftEdit.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import type { EditStamp } from '../../../app/review/inverseEdit.ts';
import { decisionsByTarget, pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import type { Edit } from '../../../shared/edit.ts';
import { unwrap } from '../../database/failureOf.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { recordReviews } from '../../database/recordReviews.ts';
import type { Progress, Recorded } from '../workbenchMessages.ts';
import type { TagReply, TagRequest } from './tagMessages.ts';

type FoundPlace = TagRequest<'tagPlaces'>['places'][number];

/** Puts a label on places of many articles in one step. Throws a Refusal when nothing was recorded. */
export async function tagPlaces(
  { label, places, author }: TagRequest<'tagPlaces'>,
  tell: (progress: Progress) => void,
): Promise<Recorded<TagReply<'tagPlaces'>>> {
  const byArticle = groupBy(places, ({ articleId }) => articleId);
  let taggedCount = 0;
  const draftReview = (review: StoredReview, stamp: () => EditStamp): Edit[] => {
    const own = draft(review, { label, places: byArticle.get(review.row.id) ?? [] }, stamp);
    taggedCount += own.taggedCount;
    return own.edits;
  };
  const step = { author, draft: draftReview, tell };
  const entries = unwrap(await recordReviews([...byArticle.keys()], step));
  const articleIds = [...new Set(entries.map(({ edit }) => edit.articleId))];
  return { taggedCount, leftCount: places.length - taggedCount, articleIds, entries };
}

/** A suggestion of the label on the same words is accepted, also where it was rejected. */
function draft(
  review: StoredReview,
  { label, places }: Pick<TagRequest<'tagPlaces'>, 'label' | 'places'>,
  stamp: () => EditStamp,
): { edits: Edit[]; taggedCount: number } {
  const { row, text, annotations, extraction } = review;
  const articleId = row.id;
  const decisions = decisionsByTarget(annotations);
  const pending = new Map(
    pendingSuggestions(extraction, annotations).map((one) => [targetOfBody(one.body), one]),
  );
  const edits = unchanged(review, label, places).flatMap((span): Edit[] => {
    const body = entityOn(label, span);
    const target = targetOfBody(body);
    const before = decisions.get(target) ?? null;
    const suggestion = before?.suggestion ?? pending.get(target) ?? null;
    const decision = { body, suggestion, verdict: verdictOn(body, suggestion) };
    const { edit } = draftEdit({ articleId, text }, before, decision, stamp());
    return edit === null ? [] : [edit];
  });
  const taggedCount = edits.length;
  const begin = taggedCount > 0 ? beginWork({ articleId, status: row.status }, stamp) : null;
  return { edits: begin === null ? edits : [...edits, begin], taggedCount };
}

/** The places that still have the words, and nothing else in the way than what a person was shown. */
function unchanged(review: StoredReview, label: string, places: readonly FoundPlace[]) {
  const wanted = new Map(places.map((place) => [`${place.start}-${place.end}`, place]));
  const standing = [...wanted.values()].filter(({ start, end, quote }) => {
    return review.text.slice(start, end) === quote;
  });
  return placesToTag(standing, label, review).places.flatMap(({ span, conflict }) => {
    const shown = wanted.get(`${span.start}-${span.end}`);
    return shown?.conflict === conflict ? [span] : [];
  });
}
