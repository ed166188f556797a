import { startHeardWorker, type WorkerListener } from '../../startWorker.ts';
import workerUrl from './datasetWork.worker.ts?worker&url';
import type { ToWorker } from './workMessages.ts';

export interface DatasetWorker {
  post: (message: ToWorker) => void;
}

/** Starts the dataset worker. Tests put one in its place that runs in their own process. */
export function spawnDatasetWorker(listener: WorkerListener): DatasetWorker {
  const worker = startHeardWorker(workerUrl, listener);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
  };
}
