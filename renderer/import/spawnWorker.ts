import { startWorker } from '../startWorker.ts';
import workerUrl from './import.worker.ts?worker&url';

/** The part of a Worker that the pool uses; tests put one in its place that runs in the window. */
export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export function spawnWorker(): ImportWorker {
  return startWorker(workerUrl);
}
