import type { ArticleId } from '../../../shared/article.ts';
import type { CheckedEntry } from './findingIndex.ts';

/** Few enough that no text of them is long. */
const ARTICLES_A_PART = 1000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What the checks know of articles as JSON in UTF-8, some at a time: half the room of objects in the store. */
export function packChecks(byArticle: ReadonlyMap<ArticleId, CheckedEntry>): Uint8Array[] {
  const all = [...byArticle];
  const parts: Uint8Array[] = [];
  for (let from = 0; from < all.length; from += ARTICLES_A_PART) {
    parts.push(encoder.encode(JSON.stringify(all.slice(from, from + ARTICLES_A_PART))));
  }
  return parts;
}

/** What `packChecks` gave, as it was. */
export function unpackChecks(parts: readonly Uint8Array[]): [ArticleId, CheckedEntry][] {
  return parts.flatMap((part) => JSON.parse(decoder.decode(part)) as [ArticleId, CheckedEntry][]);
}
