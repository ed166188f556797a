import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';

/** Adds to the time that was worked on an article. It is no decision: undo and history lack it. */
export async function addActiveTime(
  articleId: ArticleId,
  milliseconds: number,
): Promise<Result<null>> {
  const { activeTimes } = database;
  try {
    await database.transaction('rw', activeTimes, async () => {
      const before = await activeTimes.get(articleId);
      await activeTimes.put({
        articleId,
        milliseconds: (before?.milliseconds ?? 0) + milliseconds,
      });
    });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
