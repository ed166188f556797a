import { useEffect, useReducer } from 'react';
import type { ArticleId, CorpusId } from '../../shared/article.ts';
import type { SearchQuery } from './searchQuery.ts';
import type { FoundHits } from './textSearch.worker.ts';
import { abandonSearch, askSearch, stopSearch } from './textSearchClient.ts';

const SHORTEST_PHRASE = 2;
/** A worker that has not said a word for so long never will. */
const SILENCE_MS = 30_000;
const PREPARE_AFTER_MS = 2_000;

export interface TextSearch {
  /** `idle`: there is no query, or it is too short to look for in whole texts. */
  state: 'idle' | 'running' | 'done' | 'stopped' | 'failed' | 'badPattern' | 'tooLong';
  hits: ReadonlySet<ArticleId>;
  scannedCount: number;
  totalCount: number;
}

const IDLE: TextSearch = { state: 'idle', hits: new Set(), scannedCount: 0, totalCount: 0 };

type Action = { type: 'start' | 'stop' | 'reset' | 'silent' } | FoundHits;

function reduce(search: TextSearch, action: Action): TextSearch {
  switch (action.type) {
    case 'found': {
      if (search.state !== 'running') return search;
      const { hits, scannedCount, totalCount, state } = action;
      return { hits: withAll(search.hits, hits), scannedCount, totalCount, state };
    }
    case 'start':
      return { ...IDLE, state: 'running' };
    case 'stop':
      return search.state === 'running' ? { ...search, state: 'stopped' } : search;
    case 'silent':
      return search.state === 'running' ? { ...search, state: 'tooLong' } : search;
    case 'reset':
      return IDLE;
  }
}

function withAll(
  known: ReadonlySet<ArticleId>,
  added: readonly ArticleId[],
): ReadonlySet<ArticleId> {
  if (added.length === 0) return known;
  const all = new Set(known);
  for (const id of added) all.add(id);
  return all;
}

/** Whether a query asks anything of the texts; terms and short words do not. */
export const asksTexts = ({ phrases, pattern }: SearchQuery): boolean =>
  pattern !== null ||
  (phrases.length > 0 && phrases.every(({ text }) => text.length >= SHORTEST_PHRASE));

/** Streams the replies of one search; the returned function ends it. */
function listen(corpusId: CorpusId, query: string, dispatch: (action: Action) => void) {
  let silence: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      abandonSearch();
      dispatch({ type: 'silent' });
    }, SILENCE_MS);
  };
  const leave = askSearch({ type: 'search', corpusId, query }, (reply) => {
    if (reply.type !== 'found') return;
    if (reply.state === 'running') wait();
    else clearTimeout(silence);
    dispatch(reply);
  });
  wait();
  return () => {
    clearTimeout(silence);
    leave();
    stopSearch();
  };
}

/**
 * Searches the whole texts of a corpus in the background. The index of the texts is made ready as soon
 * as all rows are there.
 */
export function useTextSearch(
  corpusId: CorpusId,
  written: string,
  { isAsked, isReady }: { isAsked: boolean; isReady: boolean },
): TextSearch & { stop: () => void } {
  const [search, dispatch] = useReducer(reduce, IDLE);
  useEffect(() => {
    if (!isReady) return undefined;
    const timer = setTimeout(() => {
      askSearch({ type: 'prepare', corpusId, query: '' }, () => undefined)();
    }, PREPARE_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [corpusId, isReady]);
  useEffect(() => {
    if (!isAsked) {
      dispatch({ type: 'reset' });
      return undefined;
    }
    dispatch({ type: 'start' });
    return listen(corpusId, written, dispatch);
  }, [corpusId, written, isAsked]);
  const stop = () => {
    dispatch({ type: 'stop' });
    stopSearch();
  };
  return { ...search, stop };
}
