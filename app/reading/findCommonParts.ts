import diff from 'fast-diff';

/** Characters that are the same in both texts, from these offsets on. */
export interface CommonPart {
  oldStart: number;
  newStart: number;
  length: number;
}

/** A stretch of both texts that is still to be compared; ends are exclusive. */
interface Gap {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

interface Piece {
  start: number;
  words: string;
}

/** Lines with their ends first, then words, spaces and single marks. */
const GRAINS = [/[^\n]*\n|[^\n]+/gu, /[\p{L}\p{M}\p{N}]+|\s+|[^]/gu];
/** The most steps that comparing a gap character by character may take, about 10 ms. */
const MAX_STEPS = 1_000_000;

/**
 * The parts that two texts have in common, in order in both, each as long as possible. What is
 * large is compared by the lines, then the words, that both have once; only what remains between
 * them character by character, and not at all when it is long and shares no such word. Takes time
 * proportional to n log n in the texts' length.
 */
export function findCommonParts(oldText: string, newText: string): CommonPart[] {
  const parts: CommonPart[] = [];
  const whole = { oldStart: 0, oldEnd: oldText.length, newStart: 0, newEnd: newText.length };
  compareGap(oldText, newText, whole, 0, parts);
  return joinParts(parts);
}

function compareGap(
  oldText: string,
  newText: string,
  gap: Gap,
  grain: number,
  parts: CommonPart[],
): void {
  const prefix = countPrefix(oldText, newText, gap);
  parts.push({ oldStart: gap.oldStart, newStart: gap.newStart, length: prefix });
  const rest = { ...gap, oldStart: gap.oldStart + prefix, newStart: gap.newStart + prefix };
  const suffix = countSuffix(oldText, newText, rest);
  const middle = { ...rest, oldEnd: rest.oldEnd - suffix, newEnd: rest.newEnd - suffix };
  if (middle.oldStart < middle.oldEnd && middle.newStart < middle.newEnd) {
    const pattern = GRAINS[grain];
    if (pattern === undefined) compareCharacters(oldText, newText, middle, parts);
    else comparePieces(oldText, newText, middle, { pattern, grain }, parts);
  }
  parts.push({ oldStart: middle.oldEnd, newStart: middle.newEnd, length: suffix });
}

function countPrefix(oldText: string, newText: string, gap: Gap): number {
  const most = Math.min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
  let count = 0;
  while (
    count < most &&
    oldText.charCodeAt(gap.oldStart + count) === newText.charCodeAt(gap.newStart + count)
  ) {
    count += 1;
  }
  return count;
}

function countSuffix(oldText: string, newText: string, gap: Gap): number {
  const most = Math.min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
  let count = 0;
  while (
    count < most &&
    oldText.charCodeAt(gap.oldEnd - 1 - count) === newText.charCodeAt(gap.newEnd - 1 - count)
  ) {
    count += 1;
  }
  return count;
}

/** Compares what lies between the pieces that both texts have exactly once, in the same order. */
function comparePieces(
  oldText: string,
  newText: string,
  gap: Gap,
  { pattern, grain }: { pattern: RegExp; grain: number },
  parts: CommonPart[],
): void {
  const oldPieces = findPieces(oldText, gap.oldStart, gap.oldEnd, pattern);
  const newPieces = findPieces(newText, gap.newStart, gap.newEnd, pattern);
  let { oldStart, newStart } = gap;
  for (const anchor of findAnchors(oldPieces, newPieces)) {
    const before = { oldStart, oldEnd: anchor.oldStart, newStart, newEnd: anchor.newStart };
    compareGap(oldText, newText, before, grain + 1, parts);
    parts.push(anchor);
    oldStart = anchor.oldStart + anchor.length;
    newStart = anchor.newStart + anchor.length;
  }
  const after = { oldStart, oldEnd: gap.oldEnd, newStart, newEnd: gap.newEnd };
  compareGap(oldText, newText, after, grain + 1, parts);
}

function findPieces(text: string, from: number, to: number, pattern: RegExp): Piece[] {
  return Array.from(text.slice(from, to).matchAll(pattern), (match) => ({
    start: from + match.index,
    words: match[0],
  }));
}

/** The pieces that occur once on each side, as many of them as stand in one order on both. */
function findAnchors(oldPieces: readonly Piece[], newPieces: readonly Piece[]): CommonPart[] {
  const oldOnce = findSingles(oldPieces);
  const newOnce = findSingles(newPieces);
  const shared: CommonPart[] = [];
  for (const [words, oldStart] of oldOnce) {
    const newStart = newOnce.get(words);
    if (newStart !== undefined) shared.push({ oldStart, newStart, length: words.length });
  }
  return keepRising(shared);
}

function findSingles(pieces: readonly Piece[]): Map<string, number> {
  const once = new Map<string, number>();
  const repeated = new Set<string>();
  for (const { words, start } of pieces) {
    if (once.has(words)) repeated.add(words);
    else once.set(words, start);
  }
  for (const words of repeated) once.delete(words);
  return once;
}

/** The longest run of parts, given by `oldStart`, whose `newStart` rises too (patience sorting). */
function keepRising(parts: readonly CommonPart[]): CommonPart[] {
  const piles: { part: CommonPart; under: number }[] = [];
  const tops: number[] = [];
  for (const part of parts) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const top = piles[tops[middle] ?? -1]?.part.newStart ?? Infinity;
      if (top < part.newStart) low = middle + 1;
      else high = middle;
    }
    piles.push({ part, under: tops[low - 1] ?? -1 });
    tops[low] = piles.length - 1;
  }
  const run: CommonPart[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = piles[at]?.under ?? -1) {
    const part = piles[at]?.part;
    if (part !== undefined) run.push(part);
  }
  return run.reverse();
}

function compareCharacters(oldText: string, newText: string, gap: Gap, parts: CommonPart[]): void {
  let { oldStart, newStart } = gap;
  if ((gap.oldEnd - oldStart) * (gap.newEnd - newStart) > MAX_STEPS) return;
  for (const [operation, { length }] of diff(
    oldText.slice(oldStart, gap.oldEnd),
    newText.slice(newStart, gap.newEnd),
  )) {
    if (operation === diff.EQUAL) parts.push({ oldStart, newStart, length });
    if (operation !== diff.INSERT) oldStart += length;
    if (operation !== diff.DELETE) newStart += length;
  }
}

/** Parts that touch in both texts become one; empty ones go. */
function joinParts(parts: readonly CommonPart[]): CommonPart[] {
  const joined: CommonPart[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      last.oldStart + last.length === part.oldStart &&
      last.newStart + last.length === part.newStart;
    if (isNext) joined[joined.length - 1] = { ...last, length: last.length + part.length };
    else joined.push(part);
  }
  return joined;
}
