import { findTokens, type Token } from '../../app/text/tokens.ts';
import type { Span } from '../../shared/span.ts';
import { dropStrays } from './text/dropStrays.ts';
import { findRowIndex } from './text/markRows.ts';
import { toWholeCharacters } from './text/textUnits.ts';

/** The tokens of a text, found row by row when they are first asked for. */
export class TokenIndex {
  readonly #text: string;
  readonly #rows: readonly Span[];
  readonly #tokens = new Map<number, readonly Token[]>();

  constructor(text: string, rows: readonly Span[]) {
    this.#text = text;
    this.#rows = rows;
  }

  /** The first token after `offset`; its start is at or after `offset`. */
  next(offset: number): Token | null {
    const first = Math.max(findRowIndex(this.#rows, offset), 0);
    for (let index = first; index < this.#rows.length; index += 1) {
      const found = this.ofRow(index).find((token) => token.start >= offset);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The last token before `offset`; its end is at or before `offset`. */
  previous(offset: number): Token | null {
    for (let index = findRowIndex(this.#rows, offset); index >= 0; index -= 1) {
      const found = this.ofRow(index).findLast((token) => token.end <= offset);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The token that `offset` lies inside of or at the start of, null between tokens. */
  at(offset: number): Token | null {
    const tokens = this.ofRow(findRowIndex(this.#rows, offset));
    return tokens.find(({ start, end }) => start <= offset && offset < end) ?? null;
  }

  /** The tokens that overlap a span. */
  within(span: Span): Token[] {
    const last = findRowIndex(this.#rows, span.end - 1);
    const tokens: Token[] = [];
    for (let index = Math.max(findRowIndex(this.#rows, span.start), 0); index <= last; index += 1) {
      tokens.push(
        ...this.ofRow(index).filter(({ start, end }) => start < span.end && end > span.start),
      );
    }
    return tokens;
  }

  /**
   * What is meant by a selection: whole syllables and numerals without the spaces and the
   * punctuation at their ends; null when nothing is left. An exact one keeps its bounds, but for
   * spaces at its ends and bounds inside a character.
   */
  fit(bounds: Span, isExact: boolean): Span | null {
    if (bounds.start >= bounds.end) return null;
    if (!isExact) return dropStrays(this.#text, this.within(bounds));
    const { start, end } = toWholeCharacters(this.#text, bounds);
    const part = this.#text.slice(start, end);
    const trimmed = {
      start: start + part.length - part.trimStart().length,
      end: start + part.trimEnd().length,
    };
    return trimmed.start < trimmed.end ? trimmed : null;
  }

  /** All of a row, sorted. */
  ofRow(index: number): readonly Token[] {
    const known = this.#tokens.get(index);
    if (known !== undefined) return known;
    const row = this.#rows[index];
    const tokens = row === undefined ? [] : findTokens(this.#text, row);
    this.#tokens.set(index, tokens);
    return tokens;
  }
}
