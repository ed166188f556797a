import type { CorpusId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { ImportProgress } from '../import/importProgress.ts';

/** Reads what is new or changed in a corpus; does nothing while an import of it is running. */
export function startImport(handle: CorpusHandle): void {
  void handle;
}

/** Stops after the files that are being read; what was read is kept. */
export function cancelImport(corpusId: CorpusId): void {
  void corpusId;
}

/** The running or last import of this corpus since the program started, null before the first. */
export function useImport(corpusId: CorpusId): ImportProgress | null {
  void corpusId;
  return null;
}
