import { putBack } from '../../app/project/changeParts.ts';
import type { CorpusId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import type { OpenedFiles, OpenQuestion } from '../../shared/saving.ts';
import type { Label, Project } from '../../shared/project.ts';
import { bridge } from '../bridge.ts';
import { changeProject } from '../database/changeProject.ts';
import { failureOf } from '../database/failureOf.ts';
import { datasetClient } from '../dataset/work/datasetClient.ts';
import type { Applied, ApplyRequest, IncomingSource } from '../dataset/incoming/importCalls.ts';
import type { WorkProgress } from '../dataset/work/workMessages.ts';
import { registerCorpus } from '../import/registerCorpus.ts';
import { waitForImport } from './importCorpus.ts';
import { appendToJournal } from './journal.ts';
import { readSettings } from './settings.ts';

/** The file or folder that the user points at; null when they choose none. */
export function chooseIncoming(question: OpenQuestion): Promise<Result<OpenedFiles | null>> {
  return bridge.requests['import:choose'](question);
}

export async function closeIncoming({ openedId }: Pick<OpenedFiles, 'openedId'>): Promise<void> {
  await bridge.requests['import:close']({ openedId });
}

/** What the user chose about an import. `newLabels` become labels of the project, or come back. */
export interface ImportPlan {
  source: IncomingSource;
  name: string;
  names: ApplyRequest['names'];
  newLabels: readonly string[];
  takesUndecided: boolean;
  leavesFaultsOut: boolean;
}

interface Watching {
  onProgress: (progress: WorkProgress) => void;
  signal: AbortSignal;
}

/** Takes decisions into the articles of a corpus, in one step. Null when it was given up. */
export async function importInto(
  corpusId: CorpusId,
  plan: ImportPlan,
  watching: Watching,
): Promise<Result<Applied | null>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  const added = await addLabels(corpusId, plan.newLabels);
  if (added !== null) return { ok: false, failure: added };
  const { source, names, takesUndecided, leavesFaultsOut } = plan;
  const { author } = settings.value;
  const request = { source, corpusId, names, takesUndecided, leavesFaultsOut, author };
  const result = await datasetClient.call('applyDataset', request, watching);
  if (result.ok && result.value !== null && result.value.entries.length > 0) {
    await appendToJournal(result.value.entries);
  }
  return result;
}

/**
 * Writes the articles of a dataset into a new folder, opens it, and takes the decisions in once the
 * articles are read. `show` is called with the opened folder. Null when it was given up.
 */
export async function importAsCorpus(
  plan: ImportPlan,
  show: (handle: CorpusHandle) => void,
  watching: Watching,
): Promise<Result<Applied | null>> {
  const { source, name, leavesFaultsOut } = plan;
  const request = { source, name, leavesFaultsOut };
  const placed = await datasetClient.call('placeArticles', request, watching);
  if (!placed.ok || placed.value === null) return placed.ok ? { ok: true, value: null } : placed;
  const handle = placed.value;
  try {
    await registerCorpus(handle);
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
  const added = await addLabels(handle.id, plan.newLabels);
  if (added !== null) return { ok: false, failure: added };
  show(handle);
  await waitForImport(handle.id);
  return importInto(handle.id, { ...plan, newLabels: [] }, watching);
}

/** Null when all is well. */
async function addLabels(corpusId: CorpusId, ids: readonly string[]): Promise<Failure | null> {
  if (ids.length === 0) return null;
  try {
    await changeProject(corpusId, (before) => {
      const project = ids.reduce((restored, id) => putBack(restored, 'labels', id), before);
      return { ...project, labels: [...project.labels, ...newLabels(project, ids)] };
    });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

/** Hues as far from one another as those of a colour wheel cut by the golden angle. */
const GOLDEN_ANGLE = 137.5;

function newLabels({ labels }: Project, ids: readonly string[]): Label[] {
  const known = new Set(labels.map(({ id }) => id));
  const fresh = ids.filter((id) => !known.has(id));
  return fresh.map((id, index) => ({
    id,
    name: { en: id, vi: id },
    guideline: { en: `Imported label ${id}.`, vi: `Nhãn ${id} được nhập vào.` },
    hue: Math.round((labels.length + index) * GOLDEN_ANGLE) % 360,
    hotkey: null,
  }));
}
