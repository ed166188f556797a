import { beginWork } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { beginStep } from '../database/beginStep.ts';
import { Refusal } from '../database/failureOf.ts';
import { loadReview, type StoredReview } from '../database/loadReview.ts';
import { recordEdits, type Draft } from '../database/recordEdits.ts';
import { appendToJournal } from './journal.ts';
import { readSettings } from './settings.ts';

/** What a step is made of. Both parts run in the writing transaction. */
interface StepPlan<Known, Value> {
  read: () => Promise<Known>;
  /** Makes the edits on what was read; `stamp` gives each of them its id. */
  draft: (known: Known, stamp: () => EditStamp) => Draft<Value> | Promise<Draft<Value>>;
}

/**
 * Records what a person did in one step, signed with the author of the settings, and appends it to
 * the journal.
 */
export async function recordStep<Known, Value>({
  read,
  draft,
}: StepPlan<Known, Value>): Promise<Result<Value>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const { author } = settings.value;
  const recorded = await recordEdits(async () => {
    const [known, stamp] = await Promise.all([read(), beginStep(author)]);
    return draft(known, stamp);
  });
  if (!recorded.ok) return recorded;
  const { entries, value } = recorded.value;
  if (entries.length > 0) await appendToJournal(entries);
  return { ok: true, value };
}

/** `recordStep` for one article's annotations; the first of them moves a new article to `inWork`. */
export function recordReview<Value>(
  articleId: ArticleId,
  build: (review: StoredReview, stamp: () => EditStamp) => Draft<Value>,
): Promise<Result<Value>> {
  return recordStep({
    read: () => loadReview(articleId),
    draft: (review, stamp) => {
      if (review === null) throw missing(`There is no article ${articleId}.`, null);
      const { edits, value } = build(review, stamp);
      const known = { reviews: [review] };
      const { status } = review.row;
      const begin = edits.length === 0 ? null : beginWork({ articleId, status }, stamp);
      return { edits: begin === null ? edits : [...edits, begin], value, known };
    },
  });
}

/** Ends the step because something that it names is not in the store. */
export function missing(message: string, path: string | null): Refusal {
  return new Refusal({ code: 'not-found', message, path });
}
