import { createImporter } from '../import/importer.ts';
import type { ImportWorker } from '../import/spawnWorker.ts';
import type { WorkerListener } from '../startWorker.ts';

/**
 * Stands for an import worker: the same importer, in the process of the test. Messages are cloned
 * as a worker's are.
 */
export function spawnInProcess({ onMessage, onError }: WorkerListener): ImportWorker {
  const answer = createImporter();
  const isBroken = spawnInProcess.nextBreaks;
  spawnInProcess.nextBreaks = false;
  return {
    post: (request, transfer) => {
      const received = structuredClone(request, { transfer });
      if (isBroken) onError('broken');
      else
        void answer(received).then((reply) => {
          onMessage(structuredClone(reply));
        });
    },
    end: () => undefined,
  };
}

/** True makes the next worker break down at its first message. */
spawnInProcess.nextBreaks = false;
