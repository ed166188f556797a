import type { CorpusId } from '../../shared/article.ts';
import type { Failure } from '../../shared/failure.ts';
import { database } from '../database/connection.ts';

/** Lists files that could not be read; gives their paths. A failure without a path is the folder's. */
export async function keepFailures(
  corpusId: CorpusId,
  failures: readonly Failure[],
): Promise<string[]> {
  const rows = failures.map((failure) => ({ corpusId, path: failure.path ?? '', failure }));
  await database.importFailures.bulkPut(rows);
  return rows.map(({ path }) => path);
}

/** Takes those off the list that the last import did not meet again. */
export async function forgetFailures(
  corpusId: CorpusId,
  metAgain: ReadonlySet<string>,
): Promise<void> {
  await database.importFailures
    .where({ corpusId })
    .filter(({ path }) => !metAgain.has(path))
    .delete();
}
