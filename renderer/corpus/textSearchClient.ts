import { startHeardWorker } from '../startWorker.ts';
import workerUrl from './textSearch.worker.ts?worker&url';
import { HitNames } from './hitNumbers.ts';
import type { TextSearchMessage, TextSearchReply, TextSearchRequest } from './textSearch.worker.ts';

/** A request without its number. */
type Asked = TextSearchRequest extends infer Request
  ? Request extends TextSearchRequest
    ? Omit<Request, 'searchId'>
    : never
  : never;

let worker: Worker | null = null;
let lastId = 0;
const listeners = new Map<number, (reply: TextSearchReply) => void>();

/**
 * Asks the search worker, and hears what it answers to this request until the returned function is
 * called. The worker is started by the first request.
 */
export function askSearch(asked: Asked, onReply: (reply: TextSearchReply) => void): () => void {
  worker ??= start();
  lastId += 1;
  const searchId = lastId;
  listeners.set(searchId, onReply);
  worker.postMessage({ ...asked, searchId });
  return () => {
    listeners.delete(searchId);
  };
}

function start(): Worker {
  const names = new HitNames();
  return startHeardWorker(workerUrl, {
    onMessage: (data) => {
      const message = data as TextSearchMessage;
      // names are told once, be it to a search that nobody waits for any more
      const reply =
        message.type === 'found' ? { ...message, hits: names.nameAll(message.hits) } : message;
      listeners.get(reply.searchId)?.(reply);
    },
    // a worker that does not answer is abandoned
    onError: () => undefined,
  });
}

/** Ends whatever search is under way. */
export function stopSearch(): void {
  if (worker === null) return;
  lastId += 1;
  worker.postMessage({ type: 'stop', searchId: lastId } satisfies TextSearchRequest);
}

/** Ends the worker itself, for one that does not answer; the next request starts another. */
export function abandonSearch(): void {
  worker?.terminate();
  worker = null;
}
