import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import {
  exportDataset,
  type ExportProgress,
  type ExportRequest,
  type ExportSummary,
} from '../commands/exportDataset.ts';

export type ExportState =
  | { phase: 'choosing' }
  | { phase: 'writing'; progress: ExportProgress | null }
  | { phase: 'done'; summary: ExportSummary }
  | { phase: 'failed'; failure: Failure };

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
  const running = useRef<AbortController | null>(null);
  const cancel = () => {
    running.current?.abort();
  };
  useEffect(() => () => running.current?.abort(), []);
  const start = async (request: ExportRequest) => {
    const controller = new AbortController();
    running.current = controller;
    setState({ phase: 'writing', progress: null });
    const onProgress = (progress: ExportProgress) => {
      setState({ phase: 'writing', progress });
    };
    const result = await exportDataset(request, onProgress, controller.signal);
    running.current = null;
    if (!result.ok) setState({ phase: 'failed', failure: result.failure });
    else if (result.value === null) setState({ phase: 'choosing' });
    else setState({ phase: 'done', summary: result.value });
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
