import { useLiveQuery } from 'dexie-react-hooks';
import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ImportFailureRow } from './rows.ts';

const NONE: ImportFailureRow[] = [];

/** The files of a corpus that could not be read, live and sorted by path. */
export function useImportFailures(corpusId: CorpusId): ImportFailureRow[] {
  return useLiveQuery(
    () => database.importFailures.where({ corpusId }).sortBy('path'),
    [corpusId],
    NONE,
  );
}
