import { type Fault, faultOf } from '../../incoming/fault.ts';

/** A token as its row has it; offsets in the unit of the file, which is not known yet. */
export interface TsvToken {
  address: string;
  start: number;
  end: number;
  text: string;
}

/** Line breaks that a file may leave out between two sentences. */
const MOST_GAP = 1_000_000;

/**
 * Puts the text together again. Tokens are found in their sentences by their words, so that the
 * unit of the offsets does not matter; between sentences line breaks fill what the file left out.
 */
export class TsvText {
  readonly #pieces: string[] = [];
  #length = 0;
  #sentence = '';
  /** Where the next token is looked for in the sentence. */
  #at = 0;
  #isPlaced = true;
  /** In the unit of the file: where the sentence ends as far as is known. */
  #declaredEnd = 0;
  readonly #places = new Map<string, { start: number; end: number }>();

  addSentence(text: string): void {
    if (this.#isPlaced) {
      this.#sentence = text;
      this.#at = 0;
      this.#isPlaced = false;
    }
    // A sentence of several lines has a `#Text` for each.
    else this.#sentence += `\n${text}`;
  }

  /** Why the token does not fit; null when it does. */
  addToken(token: TsvToken, isPart: boolean): Fault | null {
    if (isPart) return this.#addPart(token);
    const at = this.#sentence.indexOf(token.text, this.#at);
    if (at === -1) return faultOf('strayToken', { token: token.text });
    if (!this.#isPlaced) {
      const gap = token.start - at - this.#declaredEnd;
      if (gap < 0) return faultOf('overlappingSentence');
      if (gap > MOST_GAP) return faultOf('wideGap', { gap });
      this.#pieces.push('\n'.repeat(gap), this.#sentence);
      this.#length += gap + this.#sentence.length;
      this.#isPlaced = true;
    }
    const base = this.#length - this.#sentence.length;
    this.#at = at + token.text.length;
    this.#places.set(token.address, { start: base + at, end: base + this.#at });
    this.#declaredEnd = token.end + (this.#sentence.length - this.#at);
    return null;
  }

  #addPart(token: TsvToken): Fault | null {
    const whole = this.#places.get(token.address.replace(/\.\d+$/u, ''));
    if (whole === undefined) return faultOf('earlyPart');
    const text = this.finish().slice(whole.start, whole.end);
    const at = text.indexOf(token.text);
    if (at === -1) return faultOf('strayPart', { part: token.text });
    const start = whole.start + at;
    this.#places.set(token.address, { start, end: start + token.text.length });
    return null;
  }

  wordsBetween(from: string, to: string): string {
    const start = this.#places.get(from)?.start ?? 0;
    return this.finish().slice(start, this.#places.get(to)?.end ?? start);
  }

  finish(): string {
    if (this.#pieces.length > 1) this.#pieces.splice(0, Infinity, this.#pieces.join(''));
    return this.#pieces[0] ?? '';
  }
}
