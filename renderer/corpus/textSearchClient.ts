import { startWorker } from '../startWorker.ts';
import workerUrl from './textSearch.worker.ts?worker&url';
import type { TextSearchReply, TextSearchRequest } from './textSearch.worker.ts';

/** A request without its number. */
type Asked = TextSearchRequest extends infer Request
  ? Request extends TextSearchRequest
    ? Omit<Request, 'searchId'>
    : never
  : never;

let worker: Worker | null = null;
let lastId = 0;

/**
 * Asks the search worker, and hears what it answers to this request until the returned function is
 * called. The worker is started by the first request.
 */
export function askSearch(asked: Asked, onReply: (reply: TextSearchReply) => void): () => void {
  worker ??= startWorker(workerUrl);
  lastId += 1;
  const searchId = lastId;
  const source = worker;
  const onMessage = ({ data }: MessageEvent<TextSearchReply>) => {
    if (data.searchId === searchId) onReply(data);
  };
  source.addEventListener('message', onMessage);
  source.postMessage({ ...asked, searchId });
  return () => {
    source.removeEventListener('message', onMessage);
  };
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
