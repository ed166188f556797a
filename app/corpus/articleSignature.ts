import { foldDiacritics } from '../text/foldSpelling.ts';

/** How many numbers a signature has. */
export const SIGNATURE_LENGTH = 128;

/** So many syllables in a row are one shingle. */
const SHINGLE = 3;

const SYLLABLE = /[\p{L}\p{N}]+/gu;

/** Odd constants of the 32-bit finalizer of MurmurHash3 (public domain, A. Appleby). */
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;

/** FNV-1a, 32 bits: offset basis and prime (draft-eastlake-fnv). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The MinHash of an article's words, blind to case, diacritics, punctuation and line breaks: two
 * signatures have as large a share of equal numbers, 1 to 255, as the articles have of common runs of
 * three syllables. Null when the text has fewer than three syllables. Takes linear time: each run goes
 * into one place, and a place without one takes what another has. Source: A. Shrivastava, Optimal
 * Densification for Fast and Accurate Minwise Hashing, 2017.
 */
export function articleSignature(text: string): Uint8Array | null {
  const syllables = foldDiacritics(text.normalize('NFC')).match(SYLLABLE) ?? [];
  if (syllables.length < SHINGLE) return null;
  const least = new Float64Array(SIGNATURE_LENGTH).fill(Infinity);
  for (const shingle of shinglesOf(syllables)) {
    const place = shingle % SIGNATURE_LENGTH;
    least[place] = Math.min(least[place] ?? 0, mix(shingle ^ MIX_A));
  }
  return Uint8Array.from(least, (_, place) => 1 + (leastAt(least, place) % 255));
}

/** How alike two articles are, 0 to 1: the share of equal numbers. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  let equal = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    if (one[index] === other[index]) equal += 1;
  }
  return equal / SIGNATURE_LENGTH;
}

/** Empty places of two texts look for another one in the same order. */
function leastAt(least: Float64Array, place: number): number {
  let found = least[place] ?? 0;
  for (let attempt = 1; found === Infinity; attempt += 1) {
    const other = mix(Math.imul(place + 1, MIX_B) ^ attempt) % SIGNATURE_LENGTH;
    found = least[other] ?? 0;
  }
  return found;
}

/** The runs of syllables as numbers. */
function* shinglesOf(syllables: readonly string[]): Generator<number> {
  const hashes = syllables.map(hash);
  for (let start = 0; start + SHINGLE <= hashes.length; start += 1) {
    let shingle = 0;
    for (let step = 0; step < SHINGLE; step += 1) {
      shingle = mix(Math.imul(shingle, 31) ^ (hashes[start + step] ?? 0));
    }
    yield shingle;
  }
}

function hash(word: string): number {
  let value = FNV_BASIS;
  for (let index = 0; index < word.length; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), FNV_PRIME);
  }
  return value >>> 0;
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, MIX_A);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, MIX_B);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
