import type { LexicalText } from '../../matching/lexicon.ts';

const OPENING_MARKS: ReadonlySet<string> = new Set(['"', ':', '-', '(', '+', '*']);

/** True for the first word of a sentence, a quotation or a list item, whose capital says nothing. */
export function isOpening(text: LexicalText, index: number): boolean {
  const before = text.shapes[index - 1];
  if (before === undefined || before === 'boundary') return true;
  return OPENING_MARKS.has(text.keys[index - 1] ?? '');
}
