import { DisjointSets } from './disjointSets.ts';
import { likeness, SIGNATURE_LENGTH } from './articleSignature.ts';

export interface SignedArticle<Id extends string> {
  id: Id;
  signature: Uint8Array;
}

/** From this likeness on two articles are taken for one press release in two dresses. */
export const DUPLICATE_LIKENESS = 0.6;

/**
 * With 32 bands of 4 numbers, two articles with a likeness of 0.6 are compared with a probability
 * of 0.988, those with 0.2 with one of 0.05. Source: Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, 3.4.
 */
const ROWS = 4;
const BANDS = SIGNATURE_LENGTH / ROWS;

/**
 * With how many unlike ones of its bucket an article is compared at most, the latest first. Stock phrases
 * fill a bucket with thousands, and each with each would take hours; what tells the same meets in
 * buckets without them, too.
 */
const MOST_UNLIKE = 8;

/**
 * The articles that tell the same, as groups of two or more: each is alike to another one of its
 * group. Ids keep their order within a group, and groups that of their first ids.
 */
export function clusterDuplicates<Id extends string>(
  articles: readonly SignedArticle<Id>[],
  threshold = DUPLICATE_LIKENESS,
): Id[][] {
  const sets = new DisjointSets(articles.length);
  for (let band = 0; band < BANDS; band += 1) {
    for (const bucket of bucketsOf(articles, band)) joinAlike(articles, bucket, sets, threshold);
  }
  const groups = sets.groups().filter((group) => group.length > 1);
  return groups.map((group) => group.flatMap((index) => articles[index]?.id ?? []));
}

/** Indices of the articles that have the same numbers in a band. */
function bucketsOf(articles: readonly SignedArticle<string>[], band: number): number[][] {
  const buckets = new Map<number, number[]>();
  for (const [index, { signature }] of articles.entries()) {
    const key = numberAt(signature, band * ROWS);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Four numbers as one. */
function numberAt(signature: Uint8Array, start: number): number {
  let number = 0;
  for (let index = start; index < start + ROWS; index += 1) {
    number = number * 256 + (signature[index] ?? 0);
  }
  return number;
}

/** Takes linear time: articles that are one cluster already are not compared, of others the latest few. */
function joinAlike(
  articles: readonly SignedArticle<string>[],
  bucket: readonly number[],
  sets: DisjointSets,
  threshold: number,
): void {
  let heads: number[] = [];
  for (const index of bucket) {
    const head = heads.find((other) => {
      if (sets.areJoined(other, index)) return true;
      const [one, two] = [articles[other], articles[index]];
      return one !== undefined && two !== undefined && areAlike(one, two, threshold);
    });
    if (head === undefined) heads = [index, ...heads.slice(0, MOST_UNLIKE - 1)];
    else sets.join(head, index);
  }
}

function areAlike(
  one: SignedArticle<string>,
  other: SignedArticle<string>,
  threshold: number,
): boolean {
  return likeness(one.signature, other.signature) >= threshold;
}
