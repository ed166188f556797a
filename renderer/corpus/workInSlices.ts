import { nextTurn } from '../nextTurn.ts';

/** Short enough that a frame which draws something, too, is not late. */
const SLICE_MS = 8;

/**
 * Does the work of a generator, which yields now and then, without holding the window up: what fits
 * into one slice is done at once, the rest in later tasks. Calls `onDone` unless the returned
 * function has ended the work before.
 */
export function workInSlices(work: Iterator<void, void>, onDone: () => void): () => void {
  let isEnded = false;
  const goOn = (): boolean => {
    const endMs = performance.now() + SLICE_MS;
    do {
      if (work.next().done === true) return true;
    } while (performance.now() < endMs);
    return false;
  };
  const run = async (): Promise<void> => {
    while (!goOn()) {
      await nextTurn();
      if (isEnded) return;
    }
    onDone();
  };
  void run();
  return () => {
    isEnded = true;
  };
}
