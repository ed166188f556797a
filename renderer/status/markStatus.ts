import type { IncompleteArticle, StatusChange, WhenIncomplete } from '../commands/draftStatus.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { askAboutIncomplete } from './incompleteQuestion.ts';

/** What came of giving articles a status. */
export interface Marked {
  /** Those that have another status now. */
  articleIds: readonly ArticleId[];
  /** Whether a person thought better of it. */
  hasStayed: boolean;
  /** What is to be filled in now; null when nothing is. */
  toFill: IncompleteArticle | null;
}

/**
 * Gives articles a status. Where some lack what the project demands, nothing is changed until a person
 * has said what becomes of them; what is changed then is one step.
 */
export async function markStatus(
  count: number,
  change: (whenIncomplete: WhenIncomplete) => Promise<Result<StatusChange>>,
): Promise<Result<Marked>> {
  const first = await change('ask');
  if (!first.ok) return first;
  const { incomplete } = first.value;
  if (incomplete.length === 0) return marked(first.value);
  const answer = await askAboutIncomplete(first.value, count - incomplete.length);
  if (answer === 'stay' || answer === 'fill') {
    const toFill = answer === 'fill' ? (incomplete[0] ?? null) : null;
    return { ok: true, value: { articleIds: [], hasStayed: true, toFill } };
  }
  const second = await change(answer);
  return second.ok ? marked(second.value) : second;
}

function marked({ articleIds }: StatusChange): Result<Marked> {
  return { ok: true, value: { articleIds, hasStayed: false, toFill: null } };
}
