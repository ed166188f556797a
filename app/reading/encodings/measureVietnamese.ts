import { isVietnameseSyllable } from './isVietnameseSyllable.ts';

/** How Vietnamese a text is, by its marked words: those with a character beyond ASCII. */
interface VietnameseMeasure {
  /** The share of the marked words that are spelled as Vietnamese syllables, 0 when none is. */
  share: number;
  /**
   * Whether the share tells anything: four different marked syllables, and three words of ten
   * marked syllables. Vietnamese prose has seven of ten; French, German or Italian, in which `là`
   * or `è` happen to be syllables too, not two.
   */
  isEnough: boolean;
}

const FEWEST_SYLLABLES = 4;
const LEAST_MARKED = 0.3;
const NO_WORD = new Set(Array.from('\u00a0§«°·»€', (character) => character.charCodeAt(0)));

/** Takes linear time. */
export function measureVietnamese(text: string): VietnameseMeasure {
  const letters = text.normalize('NFC').toLowerCase();
  const counts = new Map<string, number>();
  let wordCount = 0;
  let start = 0;
  let isMarked = false;
  for (let index = 0; index <= letters.length; index += 1) {
    const unit = index < letters.length ? letters.charCodeAt(index) : 0;
    if (isOfWord(unit)) {
      isMarked ||= unit >= 0x80;
      continue;
    }
    if (index > start) wordCount += 1;
    if (isMarked) countWord(counts, letters.slice(start, index));
    start = index + 1;
    isMarked = false;
  }
  return summarise(counts, wordCount);
}

/**
 * Letters and marks, and the signs that a wrong decoding puts in place of letters. Example: `ph¸t`,
 * which is `phát` in TCVN3.
 */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return !(NO_WORD.has(unit) || (unit >= 0x2000 && unit < 0x2070));
}

function countWord(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function summarise(counts: ReadonlyMap<string, number>, wordCount: number): VietnameseMeasure {
  let markedCount = 0;
  let syllableCount = 0;
  let differentCount = 0;
  for (const [word, count] of counts) {
    markedCount += count;
    if (!isVietnameseSyllable(word)) continue;
    syllableCount += count;
    differentCount += 1;
  }
  return {
    share: markedCount === 0 ? 0 : syllableCount / markedCount,
    isEnough: differentCount >= FEWEST_SYLLABLES && syllableCount >= wordCount * LEAST_MARKED,
  };
}
