import { answerWork } from '../dataset/work/answerWork.ts';
import type { spawnDatasetWorker } from '../dataset/work/spawnDatasetWorker.ts';

/**
 * Stands for the dataset worker: what it runs, in the process of the test. Messages are cloned as a
 * worker's are.
 */
export const spawnDatasetWorkInProcess: typeof spawnDatasetWorker = ({ onMessage }) => {
  const answer = answerWork((message) => {
    const cloned: unknown = structuredClone(message);
    queueMicrotask(() => {
      onMessage(cloned);
    });
  });
  return {
    post: (message) => {
      answer(structuredClone(message));
    },
  };
};
