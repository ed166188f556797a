import { startWorker } from '../../startWorker.ts';
import workerUrl from './findings.worker.ts?worker&url';
import type { FindingsPart, FindingsRequest } from './findingsMessages.ts';

export interface Checker {
  post: (message: FindingsPart | FindingsRequest) => void;
}

/**
 * Starts the worker that checks articles; `onMessage` gets its answers unchecked. Tests put one in
 * its place that runs in their own process.
 */
export function spawnChecker(onMessage: (data: unknown) => void): Checker {
  const worker = startWorker(workerUrl);
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    onMessage(data);
  };
  return {
    post: (message) => {
      worker.postMessage(message);
    },
  };
}
