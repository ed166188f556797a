import type { Span } from '../../shared/span.ts';
import { OFFSET_ATTRIBUTE, offsetOfPoint, spanToRange } from './selectionToSpan.ts';

/** Where a span is on the screen; null when none of it is drawn. */
export function rectOfSpan(root: Element, span: Span): DOMRect | null {
  return spanToRange(root, span)?.getBoundingClientRect() ?? null;
}

/** True when the span is drawn and clear of the upper and lower edge of the view. */
export function isInView(root: Element, span: Span): boolean {
  const rect = rectOfSpan(root, span);
  if (rect === null) return false;
  const view = root.getBoundingClientRect();
  const margin = Math.min(60, view.height / 6);
  return rect.top >= view.top + margin && rect.bottom <= view.bottom - margin;
}

/** Brings a drawn span to the upper third of the view; false when it is not drawn. */
export function scrollToSpan(root: Element, span: Span): boolean {
  const rect = rectOfSpan(root, span);
  if (rect === null) return false;
  const view = root.getBoundingClientRect();
  root.scrollTop += rect.top - view.top - view.height / 3;
  return true;
}

/** The offset under a point of the screen; null when it is not in the text. */
export function offsetAt(root: Element, x: number, y: number): number | null {
  const point = document.caretPositionFromPoint(x, y);
  if (point === null || !root.contains(point.offsetNode)) return null;
  return offsetOfPoint(root, { node: point.offsetNode, offset: point.offset });
}

/** The offset a line above or below another one, over the space between blocks. */
export function findLineOffset(root: Element, offset: number, direction: 1 | -1): number | null {
  const rect = rectOfSpan(root, { start: offset, end: offset + 1 });
  if (rect === null) return null;
  const edge = direction === 1 ? rect.bottom : rect.top;
  for (let distance = 10; distance <= 90; distance += 10) {
    const found = offsetAt(root, rect.left + 1, edge + direction * distance);
    if (found !== null && direction * (found - offset) > 0) return found;
  }
  return null;
}

/** The part of the text between the upper and the lower edge of the view; null when it is empty. */
export function viewSpan(root: Element): Span | null {
  const view = root.getBoundingClientRect();
  const spans = [...root.querySelectorAll(`[${OFFSET_ATTRIBUTE}]`)].flatMap((piece) => {
    const { top, bottom } = piece.getBoundingClientRect();
    if (bottom <= view.top || top >= view.bottom) return [];
    const start = Number(piece.getAttribute(OFFSET_ATTRIBUTE));
    return [{ start, end: start + piece.textContent.length }];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
