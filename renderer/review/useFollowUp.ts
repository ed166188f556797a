import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Annotation } from '../../shared/annotation.ts';
import type { Result } from '../../shared/failure.ts';

/** Does `act` once a command is in the article; what fails leaves a person where they are. */
export type FollowUp = (command: Promise<Result<unknown>>, act: () => void) => void;

/**
 * Where a person is goes on together with the decision that led there, in one frame: a frame of its
 * own would delay the decision's by two. A key or a click that comes before finds it done.
 */
export function useFollowUp(annotations: readonly Annotation[]): FollowUp {
  const waiting = useRef<(() => void) | null>(null);
  const settle = useCallback(() => {
    const act = waiting.current;
    waiting.current = null;
    act?.();
  }, []);
  useLayoutEffect(settle, [settle, annotations]);
  useEffect(() => {
    const settleFirst = () => {
      if (waiting.current !== null) flushSync(settle);
    };
    const acts = ['keydown', 'pointerdown'] as const;
    for (const act of acts) document.addEventListener(act, settleFirst, true);
    return () => {
      for (const act of acts) document.removeEventListener(act, settleFirst, true);
    };
  }, [settle]);
  return (command, act) => {
    settle();
    waiting.current = act;
    const end = (isDone: boolean) => {
      if (waiting.current !== act) return;
      if (isDone) settle();
      else waiting.current = null;
    };
    // What changes nothing in the article brings no annotations.
    void command.then(({ ok }) => requestAnimationFrame(end.bind(null, ok)));
  };
}
