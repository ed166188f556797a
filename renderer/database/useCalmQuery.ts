import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** Longer than the way of a decision from the key to the screen. */
const PAUSE_MS = 150;

/**
 * A live query whose news can wait: the first answer is given at once, later ones when nothing has
 * changed for a moment. What a person has just decided is painted without them. `undefined` while
 * the first answer for `key` is being read.
 */
export function useCalmQuery<Value>(key: string, query: () => Promise<Value>): Value | undefined {
  const [answer, setAnswer] = useState<{ key: string; value: Value } | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | null = null;
    let isFirst = true;
    const take = (value: Value) => {
      if (pause !== null) clearTimeout(pause);
      pause = setTimeout(setAnswer, isFirst ? 0 : PAUSE_MS, { key, value });
      isFirst = false;
    };
    const subscription = liveQuery(async () => query()).subscribe(take, setFailure);
    return () => {
      if (pause !== null) clearTimeout(pause);
      subscription.unsubscribe();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says what is asked
  }, [key]);
  if (failure !== null) throw failure;
  return answer?.key === key ? answer.value : undefined;
}
