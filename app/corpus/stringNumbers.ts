import { foldDiacritics } from '../text/foldSpelling.ts';
import { ownCopy } from '../text/ownCopy.ts';

/** Keeps each of many strings once, under a number; 0 stands for null. */
export class StringNumbers {
  /** By number. */
  readonly texts: string[] = [''];
  readonly #numbers = new Map<string, number>();
  readonly #folded: string[] = [''];

  /** `texts` are those of another one, whose numbers are kept. */
  constructor(texts: readonly string[] = ['']) {
    for (const text of texts.slice(1)) this.#add(text);
  }

  numberOf(text: string | null): number {
    if (text === null) return 0;
    return this.#numbers.get(text) ?? this.#add(ownCopy(text));
  }

  textOf(number: number): string | null {
    return number === 0 ? null : (this.texts[number] ?? null);
  }

  /** Whether the text has the words of a key that `foldForSearch` made; each text is folded once. */
  holds(number: number, key: string): boolean {
    const folded = (this.#folded[number] ??= foldForSearch(this.texts[number] ?? ''));
    return folded.includes(key);
  }

  #add(text: string): number {
    const number = this.texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** Blind to case and diacritics, and to spaces around. */
export function foldForSearch(words: string): string {
  return foldDiacritics(words.trim().normalize('NFC'));
}
