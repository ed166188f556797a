import { useLiveQuery } from 'dexie-react-hooks';

/**
 * A live query about the thing that `key` names; `undefined` while it is being read. Dexie's own
 * hook goes on giving the answer about the last thing until the next one is read.
 */
export function useKeyedQuery<Value>(key: string, query: () => Promise<Value>): Value | undefined {
  const answer = useLiveQuery(async () => ({ key, value: await query() }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
