import '../zodWithoutEval.ts';
import { z } from 'zod';
import { ArticleId, CorpusId } from '../../shared/article.ts';
import { openStore } from '../database/connection.ts';
import { readTexts } from '../database/searchStore.ts';
import { BadPattern, CorpusSearch } from './corpusSearch.ts';
import { findContext, type HitContext } from './hitContext.ts';
import { HitNumbers, type NumberedHits } from './hitNumbers.ts';
import { parseQuery } from './searchQuery.ts';

/**
 * `search` ends the search before; `prepare` makes the index ready in the meantime; `stop` ends
 * either. `context` asks for the hits in some articles. A query is as it was written.
 */
export const TextSearchRequest = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(['search', 'prepare']),
    searchId: z.int(),
    corpusId: CorpusId,
    query: z.string(),
  }),
  z.object({ type: z.literal('stop'), searchId: z.int() }),
  z.object({
    type: z.literal('context'),
    searchId: z.int(),
    articleIds: z.array(ArticleId),
    query: z.string(),
  }),
]);
export type TextSearchRequest = z.infer<typeof TextSearchRequest>;

export interface FoundHits {
  type: 'found';
  searchId: number;
  /** Those found since the last reply. */
  hits: ArticleId[];
  scannedCount: number;
  totalCount: number;
  state: 'running' | 'done' | 'failed' | 'badPattern' | 'tooLong';
}

interface FoundContexts {
  type: 'contexts';
  searchId: number;
  contexts: [ArticleId, HitContext][];
}

export type TextSearchReply = FoundHits | FoundContexts;

/** What is posted: as a reply, but for how the hits are told. */
export type TextSearchMessage = (Omit<FoundHits, 'hits'> & { hits: NumberedHits }) | FoundContexts;

type Search = Extract<TextSearchRequest, { query: string; corpusId: unknown }>;

/** A search that another one follows so soon is not begun: somebody is typing. */
const TYPING_PAUSE_MS = 60;
const REPLY_EVERY_MS = 150;
/** An expression is stopped after this time. */
const LONGEST_PATTERN_MS = 20_000;

const searches = new Map<CorpusId, CorpusSearch>();
/** Whatever was asked for before this one is over. */
let currentId = 0;
let running: Promise<void> = Promise.resolve();

const hitNumbers = new HitNumbers();

function post(message: TextSearchMessage, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer });
}

function reply(found: FoundHits): void {
  const hits = hitNumbers.numberAll(found.hits);
  post({ ...found, hits }, [hits.numbers.buffer]);
}

function searchOf(corpusId: CorpusId): CorpusSearch {
  const search = searches.get(corpusId) ?? new CorpusSearch(corpusId);
  // the index of one corpus is as much as is kept in memory
  searches.clear();
  searches.set(corpusId, search);
  return search;
}

async function prepare({ searchId, corpusId }: Search): Promise<void> {
  const steps = searchOf(corpusId).catchUp();
  while (searchId >= currentId && (await steps.next()).done !== true);
}

async function find({ searchId, corpusId, query }: Search, found: FoundHits): Promise<void> {
  const parsed = parseQuery(query);
  const startMs = performance.now();
  let lastReplyMs = -Infinity;
  for await (const { hits, ...counts } of searchOf(corpusId).find(parsed)) {
    if (searchId < currentId) return;
    for (const hit of hits) found.hits.push(hit);
    Object.assign(found, counts);
    const nowMs = performance.now();
    if (parsed.pattern !== null && nowMs - startMs > LONGEST_PATTERN_MS) {
      reply({ ...found, state: 'tooLong' });
      return;
    }
    if (nowMs - lastReplyMs < REPLY_EVERY_MS) continue;
    reply(found);
    found.hits = [];
    lastReplyMs = nowMs;
  }
  if (searchId >= currentId) reply({ ...found, state: 'done' });
}

async function run(request: Search): Promise<void> {
  const { searchId } = request;
  if (searchId < currentId) return;
  const counts = { hits: [], scannedCount: 0, totalCount: 0 };
  const found: FoundHits = { type: 'found', searchId, ...counts, state: 'running' };
  try {
    const store = await openStore();
    if (!store.ok) throw new Error(store.failure.message);
    await (request.type === 'prepare' ? prepare(request) : find(request, found));
  } catch (error) {
    reply({ ...found, state: error instanceof BadPattern ? 'badPattern' : 'failed' });
  }
}

function begin(request: Search): void {
  running = running.then(() => run(request));
}

async function tellContexts(searchId: number, ids: ArticleId[], query: string): Promise<void> {
  const texts = await readTexts(ids);
  const parsed = parseQuery(query);
  const contexts = [...texts].flatMap(([id, text]): [ArticleId, HitContext][] => {
    const context = findContext(text, parsed);
    return context === null ? [] : [[id, context]];
  });
  post({ type: 'contexts', searchId, contexts });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const request = TextSearchRequest.parse(data);
  if (request.type === 'context') {
    // without the words around it a hit is still a hit
    tellContexts(request.searchId, request.articleIds, request.query).catch(() => undefined);
    return;
  }
  // what is only prepared makes way for a search, not the reverse
  if (request.type !== 'prepare') currentId = request.searchId;
  // waited for here, as the window is busy with the names that hold what was typed
  if (request.type === 'search') setTimeout(begin, TYPING_PAUSE_MS, request);
  if (request.type === 'prepare') begin(request);
});
