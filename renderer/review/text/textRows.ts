import type { Block } from '../../../shared/article.ts';

/**
 * What the text draws at once: a block, or a part of a long one. Rows of one block touch each
 * other.
 */
export interface TextRow extends Block {
  /** False for all but the first and the last part of a block. */
  isFirst: boolean;
  isLast: boolean;
}

/** Code units up to which a block is drawn whole. */
const WHOLE_LENGTH = 6_000;
/** Of the parts of a longer one: the most, and where a good place to cut is looked for. */
const PART_LENGTH = 1_500;
const LEAST_PART_LENGTH = 900;

/** The rows of a text, sorted: together they are its blocks. */
export function listRows(text: string, blocks: readonly Block[]): TextRow[] {
  return blocks.flatMap(({ start, end, kind }): TextRow | TextRow[] => {
    if (end - start <= WHOLE_LENGTH) return { start, end, kind, isFirst: true, isLast: true };
    const rows: TextRow[] = [];
    for (let from = start; from < end;) {
      const to = end - from <= PART_LENGTH ? end : findCut(text, from);
      rows.push({ start: from, end: to, kind, isFirst: from === start, isLast: to === end });
      from = to;
    }
    return rows;
  });
}

/** Where a sentence ends and the next begins. Example: the space in `xong. Sau` */
const SENTENCE_END = /[.!?…]["”»)]?\s/gu;

/** The best place to cut: after a line, a sentence or a word, else between two characters. */
function findCut(text: string, from: number): number {
  const first = from + LEAST_PART_LENGTH;
  const part = text.slice(first, from + PART_LENGTH);
  const line = part.lastIndexOf('\n');
  if (line !== -1) return first + line + 1;
  const sentence = [...part.matchAll(SENTENCE_END)].at(-1);
  if (sentence !== undefined) return first + sentence.index + sentence[0].length;
  const space = part.lastIndexOf(' ');
  return space === -1 ? cutBetweenCharacters(text, from) : first + space + 1;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** A character and what is combined with it is hardly ever longer, in code units. */
const LONGEST_CHARACTER = 64;

function cutBetweenCharacters(text: string, from: number): number {
  const limit = from + PART_LENGTH;
  const start = limit - LONGEST_CHARACTER;
  const window = text.slice(start, limit + LONGEST_CHARACTER);
  const character = graphemes.segment(window).containing(LONGEST_CHARACTER);
  const cut = start + (character?.index ?? 0);
  return cut > start ? cut : limit;
}
