import { startWorker } from '../../startWorker.ts';
import workerUrl from './datasetWork.worker.ts?worker&url';
import type { ToWorker } from './workMessages.ts';

export interface DatasetWorker {
  post: (message: ToWorker) => void;
}

interface DatasetWorkerListener {
  /** The data is unchecked. */
  onMessage: (data: unknown) => void;
  onError: (message: string) => void;
}

/** Starts the dataset worker. Tests put one in its place that runs in their own process. */
export function spawnDatasetWorker({ onMessage, onError }: DatasetWorkerListener): DatasetWorker {
  const worker = startWorker(workerUrl);
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    onMessage(data);
  };
  worker.onerror = ({ message }) => {
    onError(message);
  };
  return {
    post: (message) => {
      worker.postMessage(message);
    },
  };
}
