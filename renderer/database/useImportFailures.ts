import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ImportFailureRow } from './rows.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

const NONE: ImportFailureRow[] = [];

/** The files of a corpus that could not be read, live and sorted by path. */
export function useImportFailures(corpusId: CorpusId): ImportFailureRow[] {
  const query = async () => database.importFailures.where({ corpusId }).sortBy('path');
  return useKeyedQuery(corpusId, query) ?? NONE;
}
