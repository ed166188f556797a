import { placesToTag } from '../../../app/corpus/placesToTag.ts';
import { sentenceAround } from '../../../app/corpus/sentenceAround.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import { listArticleIds, readPages } from '../../database/datasetPages.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { readTexts } from '../../database/searchStore.ts';
import type { Progress } from '../workbenchMessages.ts';
import type { ShownPlace, TagReply, TagRequest } from './tagMessages.ts';
import { readTagQuery, type FindPlaces } from './tagQuery.ts';

const TEXTS_AT_ONCE = 100;
/** An expression is stopped after this time. */
const LONGEST_MS = 20_000;
/** More than anyone looks through. */
const MOST_PLACES = 5000;

type Reply = TagReply<'findPlaces'>;

/** Finds words in the texts of a corpus, with what a label would meet there. */
export async function findPlaces(
  { corpusId, query, label }: TagRequest<'findPlaces'>,
  tell: (progress: Progress) => void,
): Promise<Reply> {
  const found: Reply = { state: 'done', places: [], decidedCount: 0, isCut: false };
  const find = readTagQuery(query);
  if (find === null) return { ...found, state: 'badPattern' };
  const endMs = performance.now() + LONGEST_MS;
  const ids = await listArticleIds(corpusId, 'all');
  for (let start = 0; start < ids.length && !found.isCut; start += TEXTS_AT_ONCE) {
    const batch = ids.slice(start, start + TEXTS_AT_ONCE);
    const spans = await findSpans(batch, find, () => performance.now() > endMs);
    if (spans === null) return sorted({ ...found, state: 'tooLong' });
    for await (const page of readPages([...spans.keys()])) {
      for (const review of page) take(found, review, { label, spans });
    }
    tell({ doneCount: start + batch.length, totalCount: ids.length });
  }
  return sorted(found);
}

type SpansOf = Map<ArticleId, { text: string; spans: Span[] }>;

/** Of the articles that say it. The texts alone are read first: few articles have the words. */
async function findSpans(
  ids: readonly ArticleId[],
  find: FindPlaces,
  isOver: () => boolean,
): Promise<SpansOf | null> {
  const found: SpansOf = new Map();
  for (const [id, text] of await readTexts(ids)) {
    const spans = await find(text, isOver);
    if (spans === null) return null;
    if (spans.length > 0) found.set(id, { text, spans });
  }
  return found;
}

function take(
  found: Reply,
  review: StoredReview,
  { label, spans }: { label: string; spans: SpansOf },
): void {
  const { row, text } = review;
  const own = spans.get(row.id);
  // a text that has changed meanwhile is looked through again after its change
  if (own?.text !== text) return;
  const { places, decidedCount } = placesToTag(own.spans, label, review);
  found.decidedCount += decidedCount;
  for (const { span, ...met } of places) {
    if (found.places.length === MOST_PLACES) {
      found.isCut = true;
      return;
    }
    const quote = text.slice(span.start, span.end);
    const shown = { articleId: row.id, title: row.title, ...span, quote, ...met };
    found.places.push({ ...shown, ...sentenceAround(text, span) });
  }
}

/** Conflicts first, each kind together. */
function sorted(found: Reply): Reply {
  const rank = ({ conflict }: ShownPlace) => ORDER.indexOf(conflict);
  return { ...found, places: [...found.places].sort((a, b) => rank(a) - rank(b)) };
}

const ORDER: readonly ShownPlace['conflict'][] = ['otherLabel', 'overlap', 'rejected', null];
