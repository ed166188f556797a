import type { Span } from '../../shared/span.ts';
import type { TokenIndex } from './tokenIndex.ts';

/**
 * A keyboard position in the text: offsets of the end that stays and the end that moves. They are
 * equal when nothing is selected.
 */
export interface Caret {
  anchor: number;
  head: number;
}

/** The selected span; null for a mere position. */
export function spanOfCaret({ anchor, head }: Caret): Span | null {
  if (anchor === head) return null;
  return { start: Math.min(anchor, head), end: Math.max(anchor, head) };
}

/** One syllable or numeral on or back, over punctuation; unchanged at the ends of the text. */
export function moveCaret({ head }: Caret, direction: 1 | -1, tokens: TokenIndex): Caret {
  const isWord = ({ kind }: { kind: string }) => kind !== 'punctuation';
  const target = direction === 1 ? tokens.next(head + 1, isWord) : tokens.previous(head, isWord);
  const place = target?.start ?? head;
  return { anchor: place, head: place };
}

/**
 * Moves the free end by a token, punctuation included, so that the selection always begins and
 * ends at the bounds of tokens.
 */
export function extendCaret({ anchor, head }: Caret, direction: 1 | -1, tokens: TokenIndex): Caret {
  if (direction === 1) {
    const target =
      head >= anchor
        ? tokens.next(head)?.end
        : Math.min(tokens.next(head + 1)?.start ?? anchor, anchor);
    return { anchor, head: target ?? head };
  }
  const target =
    head <= anchor
      ? tokens.previous(head)?.start
      : Math.max(tokens.previous(head - 1)?.end ?? anchor, anchor);
  return { anchor, head: target ?? head };
}
