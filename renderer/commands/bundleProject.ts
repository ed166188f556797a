import type { CorpusId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { datasetClient } from '../dataset/work/datasetClient.ts';
import type { OpenedBundle, SavedBundle } from '../dataset/bundle/bundleCalls.ts';
import type { WorkProgress } from '../dataset/work/workMessages.ts';
import { chooseIncoming, closeIncoming } from './importDataset.ts';
import { findLostEdits } from './recoverBackup.ts';

interface Watching {
  onProgress: (progress: WorkProgress) => void;
  signal: AbortSignal;
}

/** Writes a corpus with all that is known of it into one file. Null when it was given up. */
export function saveBundle(
  corpusId: CorpusId,
  watching: Watching,
): Promise<Result<SavedBundle | null>> {
  return datasetClient.call('saveBundle', { corpusId }, watching);
}

/**
 * Opens a bundle that the user points at as a new corpus, and puts its edits into the journal of
 * this machine. Null when it was given up.
 */
export async function openBundle(watching: Watching): Promise<Result<OpenedBundle | null>> {
  const chosen = await chooseIncoming({ what: 'bundle', container: 'file' });
  if (!chosen.ok || chosen.value === null) return chosen.ok ? { ok: true, value: null } : chosen;
  const { openedId, files } = chosen.value;
  const result = await datasetClient.call('openBundle', { openedId, files }, watching);
  await closeIncoming({ openedId });
  if (result.ok && result.value !== null) await findLostEdits();
  return result;
}
