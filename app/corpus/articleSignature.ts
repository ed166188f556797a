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

const SEEDS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, index) =>
  mix(Math.imul(index + 1, 0x9e3779b9)),
);

/**
 * The MinHash of an article's words, blind to case, diacritics, punctuation and line breaks: two
 * signatures have as large a share of equal numbers as the articles have of common runs of three
 * syllables. Null when the text has fewer than three syllables. Takes linear time. Source: A. Broder,
 * On the resemblance and containment of documents, 1997.
 */
export function articleSignature(text: string): Uint32Array | null {
  const syllables = foldDiacritics(text.normalize('NFC')).match(SYLLABLE) ?? [];
  if (syllables.length < SHINGLE) return null;
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (const shingle of shinglesOf(syllables)) {
    for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
      const value = mix(shingle ^ (SEEDS[index] ?? 0));
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
}

/** How alike two articles are, 0 to 1: the share of equal numbers. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
    if (one[index] === other[index]) equal += 1;
  }
  return equal / SIGNATURE_LENGTH;
}

/** The different runs of syllables as numbers. */
function shinglesOf(syllables: readonly string[]): Set<number> {
  const hashes = syllables.map(hash);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE <= hashes.length; start += 1) {
    let shingle = 0;
    for (let step = 0; step < SHINGLE; step += 1) {
      shingle = mix(Math.imul(shingle, 31) ^ (hashes[start + step] ?? 0));
    }
    shingles.add(shingle);
  }
  return shingles;
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
