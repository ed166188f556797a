import { useEffect, useRef, useState } from 'react';
import type { CorpusId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import type { OpenedFiles } from '../../../shared/saving.ts';
import {
  chooseIncoming,
  closeIncoming,
  importAsCorpus,
  importInto,
  type ImportPlan,
} from '../../commands/importDataset.ts';
import { datasetClient } from '../work/datasetClient.ts';
import type { WorkProgress } from '../work/workMessages.ts';
import type { Applied, ImportCalls, Inspection } from './importCalls.ts';

type Source = Omit<ImportCalls['inspectDataset']['request']['source'], 'openedId' | 'files'>;

type ImportState =
  | { phase: 'choosing' }
  | { phase: 'working'; progress: WorkProgress | null }
  | { phase: 'report'; opened: OpenedFiles; inspection: Inspection; unit: Source['unit'] }
  | { phase: 'done'; applied: Applied }
  | { phase: 'failed'; failure: Failure };

/** Before the worker tells how far it is. */
const READING: WorkProgress = { phase: 'reading', doneCount: 0, totalCount: 0 };

/** One import from the choice of the files to its end. */
export function useImport(corpusId: CorpusId, show: (handle: CorpusHandle) => void) {
  const { state, setState, begin, cancel, keep } = useRun();
  const end = (result: Result<Applied | null>) => {
    if (!result.ok) setState({ phase: 'failed', failure: result.failure });
    else if (result.value === null) setState({ phase: 'choosing' });
    else setState({ phase: 'done', applied: result.value });
  };
  const inspect = async (opened: OpenedFiles, { formatId, unit }: Source) => {
    const { openedId, files } = opened;
    const request = { source: { openedId, files, formatId, unit }, corpusId };
    const result = await datasetClient.call('inspectDataset', request, begin(READING));
    if (!result.ok || result.value === null) end(result.ok ? { ok: true, value: null } : result);
    else setState({ phase: 'report', opened, inspection: result.value, unit });
  };
  const choose = async (container: 'file' | 'folder') => {
    const result = await chooseIncoming({ what: 'dataset', container });
    if (!result.ok) end(result);
    if (!result.ok || result.value === null) return;
    keep(result.value);
    await inspect(result.value, { formatId: null, unit: null });
  };
  const takeIn = async (plan: ImportPlan, isNewCorpus: boolean) => {
    const watching = begin(isNewCorpus ? null : READING);
    end(
      isNewCorpus
        ? await importAsCorpus(plan, show, watching)
        : await importInto(corpusId, plan, watching),
    );
  };
  const reset = () => {
    setState({ phase: 'choosing' });
  };
  return { state, inspect, choose, takeIn, cancel, reset };
}

/** What is under way; it is given up, and the files are closed, when the component goes. */
function useRun() {
  const [state, setState] = useState<ImportState>({ phase: 'choosing' });
  const running = useRef<AbortController | null>(null);
  const kept = useRef<OpenedFiles | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      if (kept.current !== null) void closeIncoming(kept.current);
    },
    [],
  );
  const begin = (progress: WorkProgress | null) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'working', progress });
    const onProgress = (told: WorkProgress) => {
      setState({ phase: 'working', progress: told });
    };
    return { signal: controller.signal, onProgress };
  };
  const keep = (opened: OpenedFiles) => {
    if (kept.current !== null) void closeIncoming(kept.current);
    kept.current = opened;
  };
  const cancel = () => {
    running.current?.abort();
  };
  return { state, setState, begin, cancel, keep };
}

export type Importing = ReturnType<typeof useImport>;
