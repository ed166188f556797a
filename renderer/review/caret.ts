import type { Span } from '../../shared/span.ts';
import type { TextUnit, TextUnits } from './text/textUnits.ts';

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

/** Where the selection or the position begins; null for none. */
export function placeOfCaret(caret: Caret | null): number | null {
  return caret && Math.min(caret.anchor, caret.head);
}

/** To the start of the next or the former unit; unchanged when there is none. */
export function moveCaret(
  { head }: Caret,
  unit: TextUnit,
  direction: 1 | -1,
  units: TextUnits,
): Caret {
  const place = direction === 1 ? units.nextStart(unit, head) : units.previousStart(unit, head);
  return { anchor: place ?? head, head: place ?? head };
}

/**
 * Moves the free end by a unit, so that the selection always begins at the start of a unit and ends
 * at the end of one. It stops at the end that stays before it goes over to the other side.
 */
export function extendCaret(
  { anchor, head }: Caret,
  by: TextUnit,
  direction: 1 | -1,
  units: TextUnits,
): Caret {
  // Punctuation is passed by when the place is moved, but it can be selected.
  const unit = by === 'syllable' ? 'token' : by;
  if (direction === 1) {
    const target =
      head >= anchor
        ? units.nextEnd(unit, head)
        : Math.min(units.nextStart(unit, head) ?? anchor, anchor);
    return { anchor, head: target ?? head };
  }
  const target =
    head <= anchor
      ? units.previousStart(unit, head)
      : Math.max(units.previousEnd(unit, head) ?? anchor, anchor);
  return { anchor, head: target ?? head };
}

/** Selects the nearest likely part after the caret, or before it; null when there is none. */
export function caretOnLikely(
  { anchor, head }: Caret,
  direction: 1 | -1,
  units: TextUnits,
): Caret | null {
  const [start, end] = [Math.min(anchor, head), Math.max(anchor, head)];
  const from =
    direction === 1
      ? units.nextStart('likely', start === end ? start - 1 : end - 1)
      : units.previousStart('likely', start);
  const part = from === null ? null : units.at('likely', from);
  return part && { anchor: part.start, head: part.end };
}

/** What a selection grows through. */
const SIZES = ['syllable', 'word', 'sentence', 'paragraph'] as const;

/** The smallest unit that is more than the selection and has all of it; null when none does. */
export function growCaret({ anchor, head }: Caret, units: TextUnits): Caret | null {
  const [start, end] = [Math.min(anchor, head), Math.max(anchor, head)];
  for (const size of SIZES) {
    const unit = units.at(size, start);
    if (unit === null || unit.start > start || unit.end < end) continue;
    if (unit.end - unit.start > end - start) return { anchor: unit.start, head: unit.end };
  }
  return null;
}
