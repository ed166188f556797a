import { contains, overlaps } from '../../../app/text/spans.ts';
import { findSentences } from '../../../app/text/sentences.ts';
import type { Block } from '../../../shared/article.ts';
import type { Span } from '../../../shared/span.ts';
import type { TokenIndex } from '../tokenIndex.ts';
import { findLikely } from './findLikely.ts';
import { findWords } from './findWords.ts';
import { findRowIndex, type MarkRows } from './markRows.ts';

/** What the keyboard goes by. */
export type TextUnit =
  | 'character'
  /** Syllables, numerals and punctuation marks. */
  | 'token'
  /** The tokens without the punctuation. */
  | 'syllable'
  | 'word'
  | 'number'
  | 'sentence'
  | 'paragraph'
  /** What has the shape of something to mark, and lies in no mark yet. */
  | 'likely'
  | 'mark'
  | 'suggestion'
  /** The words that a check says something of. */
  | 'finding';

interface TextOfUnits {
  text: string;
  blocks: readonly Block[];
  tokens: TokenIndex;
  marks: MarkRows;
  /** Names of units, in folded spelling. */
  unitNames: ReadonlySet<string>;
  /** Where the checks found something; few. */
  findings: readonly Span[];
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The units of a text, found row by row when they are asked for. */
export class TextUnits {
  readonly #of: TextOfUnits;

  constructor(of: TextOfUnits) {
    this.#of = of;
  }

  /** The nearest unit's start after an offset; null when none follows. */
  nextStart(unit: TextUnit, offset: number): number | null {
    return this.#search(unit, offset, 1, ({ start }) => start);
  }

  nextEnd(unit: TextUnit, offset: number): number | null {
    return this.#search(unit, offset, 1, ({ end }) => end);
  }

  /** The nearest unit's start before an offset; null when none precedes. */
  previousStart(unit: TextUnit, offset: number): number | null {
    return this.#search(unit, offset, -1, ({ start }) => start);
  }

  previousEnd(unit: TextUnit, offset: number): number | null {
    return this.#search(unit, offset, -1, ({ end }) => end);
  }

  /** The unit that an offset lies in, the shortest where several do; null for none. */
  at(unit: TextUnit, offset: number): Span | null {
    const spans = this.#spans(unit, findRowIndex(this.#of.marks.rows, offset));
    const around = spans.filter(({ start, end }) => start <= offset && offset < end);
    return around.sort((one, other) => one.end - one.start - (other.end - other.start))[0] ?? null;
  }

  #search(
    unit: TextUnit,
    offset: number,
    direction: 1 | -1,
    bound: (span: Span) => number,
  ): number | null {
    const { rows } = this.#of.marks;
    // A unit that ends in the row before is found there, one that began earlier in its own row.
    let row = Math.max(findRowIndex(rows, offset), 0);
    for (; row >= 0 && row < rows.length; row += direction) {
      const found = this.#spans(unit, row)
        .map(bound)
        .filter((at) => direction * (at - offset) > 0);
      if (found.length > 0) return direction === 1 ? Math.min(...found) : Math.max(...found);
    }
    return null;
  }

  #spans(unit: TextUnit, index: number): readonly Span[] {
    const { text, blocks, tokens, marks, unitNames, findings } = this.#of;
    const row = marks.rows[index];
    if (row === undefined) return [];
    switch (unit) {
      case 'character':
        return charactersOf(text, row);
      case 'token':
        return tokens.ofRow(index);
      case 'syllable':
        return tokens.ofRow(index).filter(({ kind }) => kind !== 'punctuation');
      case 'word':
        return findWords(text, tokens.ofRow(index));
      case 'number':
        return tokens.ofRow(index).filter(({ kind }) => kind === 'number');
      case 'sentence':
        return findSentences(text, row);
      case 'paragraph':
        return blocks.slice(findRowIndex(blocks, row.start), findRowIndex(blocks, row.start) + 1);
      case 'likely': {
        const marked = marks.of(index);
        return findLikely(text, row, tokens.ofRow(index), unitNames).filter((part) => {
          return !marked.some((mark) => contains(mark, part));
        });
      }
      case 'mark':
        return marks.of(index);
      case 'finding':
        return findings.filter((span) => overlaps(span, row));
      case 'suggestion':
        return marks.of(index).filter(({ state }) => state === 'suggested');
    }
  }
}

function charactersOf(text: string, { start, end }: Span): Span[] {
  return Array.from(graphemes.segment(text.slice(start, end)), ({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.length,
  }));
}

/** The span with its bounds moved outwards where they lie inside a character. */
export function toWholeCharacters(text: string, { start, end }: Span): Span {
  return { start: boundAt(text, start, -1), end: boundAt(text, end, 1) };
}

/** More code units than any character in use has. */
const LONGEST_CHARACTER = 64;

function boundAt(text: string, offset: number, direction: 1 | -1): number {
  const from = Math.max(0, offset - LONGEST_CHARACTER);
  const around = text.slice(from, offset + LONGEST_CHARACTER);
  const character = graphemes.segment(around).containing(offset - from);
  if (character === undefined || from + character.index === offset) return offset;
  return from + character.index + (direction === 1 ? character.segment.length : 0);
}
