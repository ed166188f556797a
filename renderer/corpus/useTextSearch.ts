import { useEffect, useReducer } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { startWorker } from '../startWorker.ts';
import { foldQuery } from './articleFilter.ts';
import workerUrl from './textSearch.worker.ts?worker&url';
import type { TextSearchReply, TextSearchRequest } from './textSearch.worker.ts';

const SHORTEST_QUERY = 2;
const TYPING_PAUSE_MS = 250;

export interface TextSearch {
  /** `idle`: there is no query, or it is too short to look for in whole texts. */
  state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  hits: ReadonlySet<ArticleId>;
  scannedCount: number;
  totalCount: number;
}

const IDLE: TextSearch = { state: 'idle', hits: new Set(), scannedCount: 0, totalCount: 0 };

type Action = { type: 'start' } | { type: 'stop' } | { type: 'reset' } | TextSearchReply;

function reduce(search: TextSearch, action: Action): TextSearch {
  if (!('type' in action)) {
    const { hits, scannedCount, totalCount, state } = action;
    if (search.state !== 'running') return search;
    const all = hits.length === 0 ? search.hits : new Set([...search.hits, ...hits]);
    return { hits: all, scannedCount, totalCount, state };
  }
  switch (action.type) {
    case 'start':
      return { ...IDLE, state: 'running' };
    case 'stop':
      return search.state === 'running' ? { ...search, state: 'stopped' } : search;
    case 'reset':
      return IDLE;
  }
}

let worker: Worker | null = null;
let lastSearchId = 0;

function post(request: Omit<TextSearchRequest, 'searchId'>): { searchId: number; worker: Worker } {
  worker ??= startWorker(workerUrl);
  lastSearchId += 1;
  worker.postMessage({ ...request, searchId: lastSearchId } satisfies TextSearchRequest);
  return { searchId: lastSearchId, worker };
}

/** Streams the replies of one search; the returned function ends it. */
function listen(corpusId: CorpusId, query: string, onReply: (reply: TextSearchReply) => void) {
  const { searchId, worker: source } = post({ corpusId, query });
  const onMessage = ({ data }: MessageEvent<TextSearchReply>) => {
    if (data.searchId === searchId) onReply(data);
  };
  source.addEventListener('message', onMessage);
  return () => {
    source.removeEventListener('message', onMessage);
    if (lastSearchId === searchId) post({ corpusId, query: '' });
  };
}

/** Searches the whole texts of a corpus in the background, from a pause in typing on. */
export function useTextSearch(
  corpusId: CorpusId,
  query: string,
): TextSearch & { stop: () => void } {
  const [search, dispatch] = useReducer(reduce, IDLE);
  const wanted = foldQuery(query);
  useEffect(() => {
    if (wanted.length < SHORTEST_QUERY) {
      dispatch({ type: 'reset' });
      return undefined;
    }
    dispatch({ type: 'start' });
    let end: (() => void) | null = null;
    const pause = setTimeout(() => {
      end = listen(corpusId, wanted, dispatch);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(pause);
      end?.();
    };
  }, [corpusId, wanted]);
  const stop = () => {
    dispatch({ type: 'stop' });
    if (worker) post({ corpusId, query: '' });
  };
  return { ...search, stop };
}
