import type { Span } from '../../shared/span.ts';
import {
  caretOnLikely,
  extendCaret,
  growCaret,
  moveCaret,
  spanOfCaret,
  type Caret,
} from './caret.ts';
import type { MatchedKey } from './matchShortcut.ts';
import { placeOf } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import { motions, type MotionId } from './reviewShortcuts.ts';
import { findRowIndex } from './text/markRows.ts';

/**
 * Moves the keyboard's place in the text, or the free end of the selection. False when the text
 * does not have the focus.
 */
export function moveByKey(
  { id, direction, isExtending }: MatchedKey & { id: MotionId },
  model: ReviewModel,
): boolean {
  if (model.text.current?.hasFocus() !== true) return false;
  const caret = caretOf(model);
  const moved = isUnit(motions[id].unit)
    ? (isExtending ? extendCaret : moveCaret)(caret, motions[id].unit, direction, model.units)
    : moveTo(findTarget(motions[id].unit, caret, direction, model), caret, isExtending);
  place(moved, model);
  return true;
}

type Unit = (typeof motions)[MotionId]['unit'];
type Reach = 'line' | 'page' | 'paragraphEnd' | 'textEnd';

function isUnit(unit: Unit): unit is Exclude<Unit, Reach> {
  return unit !== 'line' && unit !== 'page' && unit !== 'paragraphEnd' && unit !== 'textEnd';
}

/** Where a movement that is no unit of the text leads; null when it leads nowhere. */
function findTarget(
  unit: Unit,
  { head }: Caret,
  direction: 1 | -1,
  { text, article, tokens }: ReviewModel,
): number | null {
  const { blocks } = article;
  switch (unit) {
    case 'page': {
      const offset = text.current?.turnPage(head, direction) ?? null;
      return offset === null ? null : (tokens.at(offset)?.start ?? offset);
    }
    case 'paragraphEnd': {
      const block = blocks[findRowIndex(blocks, head)];
      return (direction === 1 ? block?.end : block?.start) ?? null;
    }
    case 'textEnd':
      return (direction === 1 ? blocks.at(-1)?.end : blocks[0]?.start) ?? null;
    default: {
      const offset = text.current?.findLine(head, direction) ?? null;
      if (offset === null) return null;
      return tokens.at(offset)?.start ?? tokens.next(offset)?.start ?? offset;
    }
  }
}

function moveTo(head: number | null, caret: Caret, isExtending: boolean): Caret {
  if (head === null) return caret;
  return { anchor: isExtending ? caret.anchor : head, head };
}

function place(caret: Caret, { dispatch, text }: ReviewModel): void {
  dispatch({ type: 'moveCaret', caret });
  text.current?.reveal({ start: caret.head, end: caret.head + 1 });
}

/** Selects what is likely to be marked next; false when the text does not have the focus. */
export function selectLikely(direction: 1 | -1, model: ReviewModel): boolean {
  if (model.text.current?.hasFocus() !== true) return false;
  const caret = caretOnLikely(caretOf(model), direction, model.units);
  if (caret !== null) place(caret, model);
  return true;
}

/** Selects the next larger unit around the selection, from the syllable to the paragraph. */
export function growSelection(model: ReviewModel): boolean {
  if (model.text.current?.hasFocus() !== true) return false;
  const caret = caretOf(model);
  const grown = growCaret(caret, model.units);
  if (grown === null) return true;
  model.dispatch({ type: 'growCaret', from: caret, caret: grown });
  return true;
}

/** Goes back by what the selection last grew; false when it did not grow. */
export function shrinkSelection({ state, dispatch }: ReviewModel): boolean {
  if (state.grownFrom.length === 0) return false;
  dispatch({ type: 'shrinkCaret' });
  return true;
}

/** The keyboard's place; before it has one, the active item or the start of the text. */
function caretOf({ state, active, article }: ReviewModel): Caret {
  if (state.caret !== null) return state.caret;
  const item = active?.item ?? null;
  const offset = (item && placeOf(item)?.start) ?? article.blocks[0]?.start ?? 0;
  return { anchor: offset, head: offset };
}

/** The words selected in the text; null when none are. */
export function selectionOf({ state }: ReviewModel): Span | null {
  return state.caret && spanOfCaret(state.caret);
}
