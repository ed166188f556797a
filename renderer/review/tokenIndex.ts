import { findTokens, type Token } from '../../app/text/tokens.ts';
import type { Block } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import { findBlockIndex } from './reviewMarks.ts';

/** The tokens of a text, found block by block when they are first asked for. */
export class TokenIndex {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #tokens = new Map<number, readonly Token[]>();

  constructor(text: string, blocks: readonly Block[]) {
    this.#text = text;
    this.#blocks = blocks;
  }

  /** The first token after `offset` that passes; its start is at or after `offset`. */
  next(offset: number, passes: (token: Token) => boolean = () => true): Token | null {
    const first = Math.max(findBlockIndex(this.#blocks, offset), 0);
    for (let index = first; index < this.#blocks.length; index += 1) {
      const found = this.#of(index).find((token) => token.start >= offset && passes(token));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The last token before `offset` that passes; its end is at or before `offset`. */
  previous(offset: number, passes: (token: Token) => boolean = () => true): Token | null {
    for (let index = findBlockIndex(this.#blocks, offset); index >= 0; index -= 1) {
      const found = this.#of(index).findLast((token) => token.end <= offset && passes(token));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The token that `offset` lies inside of or at the start of, null between tokens. */
  at(offset: number): Token | null {
    const index = findBlockIndex(this.#blocks, offset);
    const tokens = index === -1 ? [] : this.#of(index);
    return tokens.find(({ start, end }) => start <= offset && offset < end) ?? null;
  }

  /**
   * The span without the spaces at its ends; null when nothing is left. `toTokens` also widens
   * bounds that cut a syllable or a numeral to the whole of it.
   */
  fit({ start, end }: { start: number; end: number }, toTokens: boolean): Span | null {
    const part = this.#text.slice(start, end);
    const trimmed = {
      start: start + part.length - part.trimStart().length,
      end: start + part.trimEnd().length,
    };
    if (trimmed.start >= trimmed.end) return null;
    if (!toTokens) return trimmed;
    const first = this.at(trimmed.start);
    const last = this.at(trimmed.end - 1);
    return { start: first?.start ?? trimmed.start, end: last?.end ?? trimmed.end };
  }

  #of(blockIndex: number): readonly Token[] {
    const known = this.#tokens.get(blockIndex);
    if (known !== undefined) return known;
    const block = this.#blocks[blockIndex];
    const tokens = block === undefined ? [] : findTokens(this.#text, block);
    this.#tokens.set(blockIndex, tokens);
    return tokens;
  }
}
