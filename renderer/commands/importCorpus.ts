import { useSyncExternalStore } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { ImportProgress } from '../import/importProgress.ts';
import { runImport } from '../import/runImport.ts';
import { appendToJournal } from './journal.ts';

interface Running {
  controller: AbortController;
  ended: Promise<void>;
}

const running = new Map<CorpusId, Running>();
const progresses = new Map<CorpusId, ImportProgress>();
const listeners = new Set<() => void>();

/** Reads what is new or changed in a corpus; does nothing while an import of it is running. */
export function startImport(handle: CorpusHandle): void {
  if (running.has(handle.id)) return;
  const controller = new AbortController();
  const onProgress = (progress: ImportProgress) => {
    progresses.set(handle.id, progress);
    for (const listener of listeners) listener();
  };
  const onEdits: Parameters<typeof runImport>[0]['onEdits'] = (entries) => {
    void appendToJournal(entries);
  };
  const ended = runImport({ handle, signal: controller.signal, onProgress, onEdits }).finally(
    () => {
      running.delete(handle.id);
    },
  );
  running.set(handle.id, { controller, ended });
}

/** Reads a corpus with its project as it is now; an import that is running is ended first. */
export function restartImport(handle: CorpusHandle): void {
  const former = running.get(handle.id);
  former?.controller.abort();
  void (former?.ended ?? Promise.resolve()).then(() => {
    startImport(handle);
  });
}

/** Resolves when no import of the corpus is running any more. */
export async function waitForImport(corpusId: CorpusId): Promise<void> {
  for (let last = running.get(corpusId); last; last = running.get(corpusId)) await last.ended;
}

/** Stops after the files that are being read; what was read is kept. */
export function cancelImport(corpusId: CorpusId): void {
  running.get(corpusId)?.controller.abort();
}

/** The running or last import of this corpus since the program started, null before the first. */
export function useImport(corpusId: CorpusId): ImportProgress | null {
  return useSyncExternalStore(subscribe, () => progresses.get(corpusId) ?? null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
