import { foldDiacritics } from '../../app/text/foldSpelling.ts';
import type { WordQuery } from './searchQuery.ts';

/** From this many words on, new ones are spelled out; the rest is for their letters. */
const MOST_WORDS = 64_000;
const MOST_NUMBERS = 0x1_0000;

/**
 * A number below 65,536 for each word. Vietnamese has some ten thousand syllables; should names and
 * other languages ever use up the numbers, the words that are new then are stored letter by letter.
 */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #bare: string[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #most: number;

  constructor(words: readonly string[] = [], most = MOST_WORDS) {
    this.#most = most;
    for (const word of words) this.#add(word);
  }

  /** Writes a word's number or numbers at `at`; the place after them. */
  encode(word: string, target: number[]): void {
    const known = this.#numberOf.get(word);
    if (known !== undefined) target.push(known);
    else if (this.words.length < this.#most || isLetter(word)) target.push(this.#add(word));
    else for (const letter of word) this.encode(letter, target);
  }

  /** For each number, whether it is a word that is looked for (1) or not (0). */
  match({ word, isStrict, isPrefix }: WordQuery): Uint8Array {
    const forms = isStrict ? this.words : this.#bare;
    const wanted = isStrict ? word : foldDiacritics(word);
    const matches = new Uint8Array(MOST_NUMBERS);
    for (const [number, form] of forms.entries()) {
      if (form === wanted || (isPrefix && form.startsWith(wanted))) matches[number] = 1;
    }
    return matches;
  }

  /** The queries for the letters of a word that is stored so; the word's own when it is not. */
  spell(query: WordQuery): WordQuery[] {
    const isKnown = this.words.length < this.#most || this.match(query).includes(1);
    if (isKnown) return [query];
    return Array.from(query.word, (word) => ({ ...query, word, isPrefix: false }));
  }

  #add(word: string): number {
    const number = this.words.length;
    // 64,000 words leave room for every letter but those of the largest scripts
    if (number >= MOST_NUMBERS) return MOST_NUMBERS - 1;
    this.words.push(word);
    this.#bare.push(foldDiacritics(word));
    this.#numberOf.set(word, number);
    return number;
  }
}

const isLetter = (word: string): boolean => word.length <= 2 && Array.from(word).length === 1;
