import type { CorpusId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';
import { failureOf } from '../database/failureOf.ts';

/** Saves how a list is shown under a name, in the place of what had that name. */
export async function saveGridView(
  corpusId: CorpusId,
  name: string,
  view: unknown,
): Promise<Result<null>> {
  try {
    await database.gridViews.put({ corpusId, name, view });
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

export async function deleteGridView(corpusId: CorpusId, name: string): Promise<Result<null>> {
  try {
    await database.gridViews.delete([corpusId, name]);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
