/**
 * A piece of text in the document carries the offset of its first character in this attribute, and
 * holds exactly one text node: the words as they are stored.
 */
export const OFFSET_ATTRIBUTE = 'data-offset';

/** The end of a DOM range: a node and an offset in it, as the DOM counts. */
export interface DomPoint {
  node: Node;
  offset: number;
}

/**
 * The offset in the stored text (UTF-16 units) that a DOM point stands for. A point between pieces
 * counts as the start of the next one. Null when `root` holds no piece.
 */
export function offsetOfPoint(root: Element, { node, offset }: DomPoint): number | null {
  const own = pieceOf(node);
  if (own !== null && node.nodeType === Node.TEXT_NODE) return offsetOf(own) + offset;
  if (own !== null) return offset === 0 ? offsetOf(own) : endOf(own);
  const pieces = listPieces(root);
  const range = document.createRange();
  range.setStart(node, offset);
  const next = pieces.find((piece) => range.comparePoint(piece, 0) >= 0);
  if (next !== undefined) return offsetOf(next);
  const last = pieces.at(-1);
  return last === undefined ? null : endOf(last);
}

/** The bounds of a DOM range in the stored text; null when it is empty or not in the text. */
export function selectionToSpan(
  root: Element,
  range: { startContainer: Node; startOffset: number; endContainer: Node; endOffset: number },
): { start: number; end: number } | null {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOfPoint(root, { node: range.startContainer, offset: range.startOffset });
  const end = offsetOfPoint(root, { node: range.endContainer, offset: range.endOffset });
  return start === null || end === null || start >= end ? null : { start, end };
}

/** The DOM range of the part of a span that is drawn at the moment; null when none of it is. */
export function spanToRange(root: Element, span: { start: number; end: number }): Range | null {
  const pieces = listPieces(root).filter(
    (piece) => offsetOf(piece) < span.end && endOf(piece) > span.start,
  );
  const first = pieces[0]?.firstChild;
  const last = pieces.at(-1)?.firstChild;
  if (!first?.parentElement || !last?.parentElement) return null;
  const range = document.createRange();
  range.setStart(first, Math.max(span.start - offsetOf(first.parentElement), 0));
  const lastStart = offsetOf(last.parentElement);
  range.setEnd(last, Math.min(span.end, endOf(last.parentElement)) - lastStart);
  return range;
}

function listPieces(root: Element): Element[] {
  return [...root.querySelectorAll(`[${OFFSET_ATTRIBUTE}]`)];
}

function pieceOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${OFFSET_ATTRIBUTE}]`) ?? null;
}

function offsetOf(piece: Element): number {
  return Number(piece.getAttribute(OFFSET_ATTRIBUTE));
}

function endOf(piece: Element): number {
  return offsetOf(piece) + piece.textContent.length;
}
