import { checkMessage } from '../review/findings/checkMessage.ts';
import type { Checker } from '../review/findings/spawnChecker.ts';

/** Stands for the worker that checks articles: the same checks, in the process of the test. */
export function checkInProcess(onMessage: (data: unknown) => void): Checker {
  return {
    post: (request) => {
      const received = structuredClone(request);
      queueMicrotask(() => {
        onMessage(structuredClone(checkMessage(received)));
      });
    },
  };
}
