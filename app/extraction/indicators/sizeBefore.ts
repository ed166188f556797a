import type { Lexicon } from './lexicon.ts';

/** The first words of things that say how large others are. */
const SIZE: ReadonlySet<string> = new Set(['quy', 'công', 'diện', 'tổng']);

/** What makes a part of the phrase of a size: `hộ có tổng diện tích`, `theo quy mô`. */
const LEADING: ReadonlySet<string> = new Set(['có', 'của', 'từ', 'theo', 'trên', 'về', 'với']);

/** The longest size, in tokens: `tổng mức đầu tư`. */
const LONGEST = 4;

/**
 * The start of the size right before `next` in a phrase that starts at `first`: `3 nhà xưởng tổng diện
 * tích 2.500 m2`; null where none stands there by itself.
 */
export function sizeBefore(
  words: readonly string[],
  first: number,
  next: number,
  lexicon: Lexicon,
): number | null {
  for (let at = Math.max(first + 1, next - LONGEST); at < next - 1; at += 1) {
    if (!SIZE.has(words[at] ?? '')) continue;
    if (lexicon.lengthAt('measured-things', words, at) !== next - at) continue;
    const isDone = lexicon.lengthBefore('measured-actions', words, at) > 0;
    return isDone || LEADING.has(words[at - 1] ?? '') ? null : at;
  }
  return null;
}
