import { composeText } from '../../../app/text/composeText.ts';
import { foldDiacritics, foldSpelling } from '../../../app/text/foldSpelling.ts';
import type { Span } from '../../../shared/span.ts';

/** A text made ready to be searched, with a way back to its own offsets. */
export interface FoldedText {
  /** Lower case, one place for tones, with or without diacritics. */
  text: string;
  /** The same letters as they are written, line breaks included: offsets are those of `text`. */
  written: string;
  toSource: (span: Span) => Span;
}

/** `isStrict` keeps the diacritics: `tinh` then does not find `tỉnh`. */
export function foldText(source: string, isStrict: boolean): FoldedText {
  const { text, toSource } = composeText(source);
  return {
    text: foldLetters(text, isStrict),
    written: text,
    toSource: ({ start, end }) => ({ start: toSource(start), end: toSource(end) }),
  };
}

/** Letters as `foldText` writes them; NFC is assumed. */
export function foldLetters(composed: string, isStrict: boolean): string {
  return isStrict ? foldSpelling(composed) : foldDiacritics(composed);
}
