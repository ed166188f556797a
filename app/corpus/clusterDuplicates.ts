import { likeness, SIGNATURE_LENGTH } from './articleSignature.ts';

export interface SignedArticle<Id extends string> {
  id: Id;
  signature: Uint32Array;
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
 * The articles that tell the same, as groups of two or more: each is alike to another one of its
 * group. Ids keep their order within a group, and groups that of their first ids.
 */
export function clusterDuplicates<Id extends string>(
  articles: readonly SignedArticle<Id>[],
  threshold = DUPLICATE_LIKENESS,
): Id[][] {
  const roots = Int32Array.from(articles, (_, index) => index);
  for (let band = 0; band < BANDS; band += 1) {
    for (const bucket of bucketsOf(articles, band))
      joinAlike(articles, bucket, { roots, threshold });
  }
  const clusters = new Map<number, Id[]>();
  for (const [index, { id }] of articles.entries()) {
    const root = findRoot(roots, index);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [id]);
    else cluster.push(id);
  }
  return [...clusters.values()].filter((ids) => ids.length > 1);
}

/** Indices of the articles that have the same numbers in a band. */
function bucketsOf(articles: readonly SignedArticle<string>[], band: number): number[][] {
  const buckets = new Map<string, number[]>();
  for (const [index, { signature }] of articles.entries()) {
    const key = signature.subarray(band * ROWS, (band + 1) * ROWS).join(' ');
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [index]);
    else bucket.push(index);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Articles that are one cluster already are not compared: a thousand equal ones take linear time. */
function joinAlike(
  articles: readonly SignedArticle<string>[],
  bucket: readonly number[],
  { roots, threshold }: { roots: Int32Array; threshold: number },
): void {
  const heads: number[] = [];
  for (const index of bucket) {
    const head = heads.find((other) => {
      if (findRoot(roots, other) === findRoot(roots, index)) return true;
      const [one, two] = [articles[other], articles[index]];
      return one !== undefined && two !== undefined && areAlike(one, two, threshold);
    });
    if (head === undefined) heads.push(index);
    else join(roots, head, index);
  }
}

function areAlike(
  one: SignedArticle<string>,
  other: SignedArticle<string>,
  threshold: number,
): boolean {
  return likeness(one.signature, other.signature) >= threshold;
}

function findRoot(roots: Int32Array, index: number): number {
  let root = index;
  while (roots[root] !== root) root = roots[root] ?? root;
  for (let node = index; roots[node] !== root;) {
    const next = roots[node] ?? root;
    roots[node] = root;
    node = next;
  }
  return root;
}

/** The lower index is the root, so that a group is found under its first article. */
function join(roots: Int32Array, one: number, other: number): void {
  const [a, b] = [findRoot(roots, one), findRoot(roots, other)];
  if (a < b) roots[b] = a;
  else roots[a] = b;
}
