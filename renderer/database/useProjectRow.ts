import type { CorpusId } from '../../shared/article.ts';
import { database } from './connection.ts';
import type { ProjectRow } from './rows.ts';
import { useKeyedQuery } from './useKeyedQuery.ts';

/** The project of a corpus with what is known of its changes. */
export interface StoredProject extends ProjectRow {
  /** How many corpora have it. */
  corpusCount: number;
  canUndo: boolean;
  canRedo: boolean;
}

/** Live; null while it is being read or when there is none. */
export function useProjectRow(corpusId: CorpusId): StoredProject | null {
  const stored = useKeyedQuery(corpusId, async () => {
    const corpora = await database.corpora.toArray();
    const corpus = corpora.find(({ id }) => id === corpusId);
    const row = corpus && (await database.projects.get(corpus.projectId));
    if (row === undefined) return null;
    const corpusCount = corpora.filter(({ projectId }) => projectId === row.id).length;
    const canUndo = corpus?.formerProjectId != null || (row.history ?? []).length > 0;
    const canRedo = corpus?.undoneProjectId != null || (row.undone ?? []).length > 0;
    return { ...row, corpusCount, canUndo, canRedo };
  });
  return stored ?? null;
}
