import { startHeardWorker, type WorkerListener } from '../startWorker.ts';
import workerUrl from './import.worker.ts?worker&url';
import type { ImportRequest } from './importMessages.ts';

export interface ImportWorker {
  /** What `transfer` lists belongs to the worker afterwards. */
  post: (request: ImportRequest, transfer: Transferable[]) => void;
  end: () => void;
}

/** Starts an import worker. Tests put one in its place that runs in their own process. */
export function spawnWorker(listener: WorkerListener): ImportWorker {
  const worker = startHeardWorker(workerUrl, listener);
  return {
    post: (request, transfer) => {
      worker.postMessage(request, transfer);
    },
    end: () => {
      worker.terminate();
    },
  };
}
