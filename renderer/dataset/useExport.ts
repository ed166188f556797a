import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { datasetClient } from './work/datasetClient.ts';
import type { ExportCalls, ExportSummary } from './work/exportCalls.ts';
import type { WorkProgress } from './work/workMessages.ts';

export type ExportState =
  | { phase: 'choosing' }
  | { phase: 'writing'; progress: WorkProgress | null }
  | { phase: 'done'; summary: ExportSummary }
  | { phase: 'failed'; failure: Failure };

export type ExportRequest = ExportCalls['writeExport']['request'];

export interface Export {
  state: ExportState;
  start: (request: ExportRequest) => Promise<void>;
  cancel: () => void;
  /** Back to the choices, after an end. */
  reset: () => void;
}

/** One export at a time; it is given up when the component goes. */
export function useExport(): Export {
  const [state, setState] = useState<ExportState>({ phase: 'choosing' });
  const { t } = useTranslation('dataset');
  const running = useRef<AbortController | null>(null);
  const cancel = () => {
    running.current?.abort();
  };
  useEffect(() => () => running.current?.abort(), []);
  const start = async (request: ExportRequest) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'writing', progress: null });
    const result = await datasetClient.call('writeExport', request, {
      signal: controller.signal,
      onProgress: (progress) => {
        setState({ phase: 'writing', progress });
      },
    });
    running.current = null;
    if (!result.ok) setState({ phase: 'failed', failure: result.failure });
    else if (result.value !== null) setState({ phase: 'done', summary: result.value });
    else {
      setState({ phase: 'choosing' });
      if (controller.signal.aborted) showToast({ text: t('writing.cancelled') });
    }
  };
  return {
    state,
    start,
    cancel,
    reset: () => {
      setState({ phase: 'choosing' });
    },
  };
}
