import { startWorker } from '../startWorker.ts';
import workerUrl from './import.worker.ts?worker&url';
import type { ImportRequest } from './importMessages.ts';

export interface ImportWorker {
  /** What `transfer` lists belongs to the worker afterwards. */
  post: (request: ImportRequest, transfer: Transferable[]) => void;
  end: () => void;
}

export interface WorkerListener {
  /** The data is unchecked. */
  onMessage: (data: unknown) => void;
  onError: (message: string) => void;
}

/** Starts an import worker. Tests put one in its place that runs in their own process. */
export function spawnWorker({ onMessage, onError }: WorkerListener): ImportWorker {
  const worker = startWorker(workerUrl);
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    onMessage(data);
  };
  worker.onerror = ({ message }) => {
    onError(message);
  };
  return {
    post: (request, transfer) => {
      worker.postMessage(request, transfer);
    },
    end: () => {
      worker.terminate();
    },
  };
}
