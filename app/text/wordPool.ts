/** Vietnamese has about half as many syllables. The pool begins anew when it is full of other words. */
const MOST_WORDS = 1 << 14;
/** Places for their numbers, found by the letters. */
const PLACES = MOST_WORDS * 2;
/** A longer word is no syllable, and cut from a text it would keep the whole text in memory. */
const MOST_LETTERS = 12;
/** Words can be made up whose letters all lead to one place; those stay out. */
const MOST_TRIES = 16;

/**
 * Gives the same word the same string, whatever text it stands in. A string cut from a text must be
 * hashed and compared letter by letter by every map that it meets; the pooled one never again.
 */
export class WordPool {
  readonly #places = new Uint32Array(PLACES);
  /** By number; the numbers begin with 1. */
  #words: string[] = [''];

  /** The characters of `text` from `start` up to `end`. */
  read(text: string, start: number, end: number): string {
    if (end - start > MOST_LETTERS) return text.slice(start, end);
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    const first = spread(hash);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const place = (first + tries) % PLACES;
      const number = this.#places[place] ?? 0;
      if (number === 0) return this.#add(text.slice(start, end), place);
      const word = this.#words[number] ?? '';
      if (word.length === end - start && stands(word, text, start)) return word;
    }
    return text.slice(start, end);
  }

  #add(word: string, place: number): string {
    if (this.#words.length > MOST_WORDS) {
      this.#places.fill(0);
      this.#words = [''];
    }
    this.#places[place] = this.#words.push(word) - 1;
    return word;
  }
}

function spread(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 8) % PLACES;
}

function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** Of all texts and word lists, as they share their words. */
export const WORDS = new WordPool();
