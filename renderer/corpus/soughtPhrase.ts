/** So far apart two of an anchor must stand on average: each leap costs as much as some steps. */
const WORDS_A_LEAP = 64;

/** A word of a phrase that a single number stands for, and its place in the phrase. */
interface Anchor {
  number: number;
  offset: number;
}

/** Tells of one article after the other, in their order, whether it holds a phrase. */
type Holds = (start: number, end: number) => boolean;

/**
 * A phrase that is looked for in texts of numbers: for each of its words, the numbers that it may be
 * (1) or not (0). Where one of them is rare, its places are leapt to: the runtime finds a number
 * several times as fast as a loop that looks at each.
 */
export class SoughtPhrase {
  readonly #words: readonly Uint8Array[];
  readonly #anchor: Anchor | null;

  /** How rare a word is, is taken from the sample. */
  constructor(words: readonly Uint8Array[], sample: Uint16Array) {
    this.#words = words;
    this.#anchor = findAnchor(words, sample);
  }

  /** True when one of its words is no word of any text. */
  get isNowhere(): boolean {
    return this.#words.some((numbers) => !numbers.includes(1));
  }

  /** For the articles of one text: each has its words from `start` to before `end`. */
  holdsIn(text: Uint16Array): Holds {
    return this.#anchor === null ? this.stepsIn(text) : this.#leap(text, this.#anchor);
  }

  /** The same, looking at the words of the article alone: for a few of a text. */
  stepsIn(text: Uint16Array): Holds {
    const [first] = this.#words;
    return (start, end) => {
      for (let at = start; at <= end - this.#words.length; at += 1) {
        if (first?.[text[at] as number] === 1 && this.#standsAt(text, at)) return true;
      }
      return false;
    };
  }

  #leap(text: Uint16Array, { number, offset }: Anchor): Holds {
    const after = this.#words.length - offset;
    let next = -1;
    return (start, end) => {
      if (next < start + offset) next = placeOf(number, text, start + offset);
      while (next <= end - after) {
        if (this.#standsAt(text, next - offset)) return true;
        next = placeOf(number, text, next + 1);
      }
      return false;
    };
  }

  #standsAt(text: Uint16Array, start: number): boolean {
    for (let at = 0; at < this.#words.length; at += 1) {
      if (this.#words[at]?.[text[start + at] as number] !== 1) return false;
    }
    return true;
  }
}

/** The rarest word that may be an anchor, null when there is none. */
function findAnchor(words: readonly Uint8Array[], sample: Uint16Array): Anchor | null {
  let anchor: Anchor | null = null;
  let fewest = sample.length / WORDS_A_LEAP;
  for (const [offset, numbers] of words.entries()) {
    const number = numbers.indexOf(1);
    if (number === -1 || number !== numbers.lastIndexOf(1)) continue;
    const count = countOf(number, sample);
    if (count > fewest) continue;
    fewest = count;
    anchor = { number, offset };
  }
  return anchor;
}

function countOf(number: number, sample: Uint16Array): number {
  let count = 0;
  for (const other of sample) if (other === number) count += 1;
  return count;
}

/** From a place on; where the text ends when it does not come any more. */
function placeOf(number: number, text: Uint16Array, from: number): number {
  const place = text.indexOf(number, from);
  return place === -1 ? text.length : place;
}
