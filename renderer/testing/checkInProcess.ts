import { messageChecker } from '../review/findings/messageChecker.ts';
import type { Checker } from '../review/findings/spawnChecker.ts';

/** Stands for the worker that checks articles: the same checks, in the process of the test. */
export function checkInProcess(onMessage: (data: unknown) => void): Checker {
  const check = messageChecker();
  return {
    post: (message) => {
      const received = structuredClone(message);
      queueMicrotask(() => {
        const reply = check(received);
        if (reply !== null) onMessage(structuredClone(reply));
      });
    },
  };
}
