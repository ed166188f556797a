import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { beginStep } from '../database/beginStep.ts';
import { Refusal } from '../database/failureOf.ts';
import { loadReview, type StoredReview } from '../database/loadReview.ts';
import { recordEdits, type Draft } from '../database/recordEdits.ts';
import { appendToJournal } from './journal.ts';
import { readSettings } from './settings.ts';

/**
 * Records what a person did in one step, signed with the author of the settings, and appends it to
 * the journal. `build` runs in the writing transaction and stamps the edits that it makes.
 */
export async function recordStep<Value>(
  build: (stamp: () => EditStamp) => Promise<Draft<Value>>,
): Promise<Result<Value>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const { author } = settings.value;
  const recorded = await recordEdits(async () => build(await beginStep(author)));
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
  return recordStep(async (stamp) => {
    const review = await loadReview(articleId);
    if (review === null) throw missing(`There is no article ${articleId}.`, null);
    const { edits, value } = build(review, stamp);
    const reviews = [review];
    if (edits.length === 0 || review.row.status !== 'new') return { edits, value, reviews };
    const change = { operation: 'setStatus', before: 'new', after: 'inWork' } as const;
    const begin = { ...stamp(), articleId, inverseOf: null, ...change };
    return { edits: [...edits, begin], value, reviews };
  });
}

/** Ends the step because something that it names is not in the store. */
export function missing(message: string, path: string | null): Refusal {
  return new Refusal({ code: 'not-found', message, path });
}
