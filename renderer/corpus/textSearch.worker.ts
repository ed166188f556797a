import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { openStore } from '../database/connection.ts';
import { searchTexts } from './searchTexts.ts';

/** Starts a search, which ends the one before; an empty query only ends it. */
export interface TextSearchRequest {
  searchId: number;
  corpusId: CorpusId;
  query: string;
}

export interface TextSearchReply {
  searchId: number;
  /** Those found since the last reply. */
  hits: ArticleId[];
  scannedCount: number;
  totalCount: number;
  state: 'running' | 'done' | 'failed';
}

const REPLY_EVERY_MS = 200;
let currentId = 0;

const reply = (message: TextSearchReply): void => {
  globalThis.postMessage(message);
};

async function search({ searchId, corpusId, query }: TextSearchRequest): Promise<void> {
  const found: TextSearchReply = {
    searchId,
    hits: [],
    scannedCount: 0,
    totalCount: 0,
    state: 'running',
  };
  let lastReplyMs = performance.now();
  try {
    const store = await openStore();
    if (!store.ok) throw new Error(store.failure.message);
    for await (const { hits, scannedCount, totalCount } of searchTexts(corpusId, query)) {
      if (searchId !== currentId) return;
      found.hits.push(...hits);
      Object.assign(found, { scannedCount, totalCount });
      if (performance.now() - lastReplyMs < REPLY_EVERY_MS) continue;
      reply(found);
      found.hits = [];
      lastReplyMs = performance.now();
    }
    reply({ ...found, state: 'done' });
  } catch {
    reply({ ...found, state: 'failed' });
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<TextSearchRequest>) => {
  currentId = data.searchId;
  if (data.query !== '') void search(data);
});
