// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetOfPoint, selectionToSpan, spanToRange } from './selectionToSpan.ts';

const TEXT = 'Chiều 3/4, ông An đến 😀 xã.\n\nHết';

let root: Element;
let pieces: Element[];

/** Two blocks: `Chiều `, `3/4` in two marks, `, ông An đến 😀 xã.`; then `Hết` after two breaks. */
beforeEach(() => {
  document.body.innerHTML = '';
  root = document.body.appendChild(document.createElement('div'));
  const first = root.appendChild(document.createElement('p'));
  const second = root.appendChild(document.createElement('p'));
  const marks = first.ownerDocument.createElement('mark');
  const addPiece = (parent: Element, start: number, end: number) => {
    const piece = parent.appendChild(document.createElement('span'));
    piece.setAttribute('data-offset', String(start));
    piece.textContent = TEXT.slice(start, end);
    return piece;
  };
  pieces = [addPiece(first, 0, 6)];
  first.appendChild(marks);
  const inner = marks.appendChild(document.createElement('mark'));
  pieces.push(addPiece(inner, 6, 9), addPiece(first, 9, 28), addPiece(second, 30, 33));
});

const textOf = (index: number): Node => {
  const node = pieces[index]?.firstChild;
  if (!node) throw new Error('no such piece');
  return node;
};

const rangeOf = (start: [Node, number], end: [Node, number]) => ({
  startContainer: start[0],
  startOffset: start[1],
  endContainer: end[0],
  endOffset: end[1],
});

describe('selectionToSpan', () => {
  const quoted = (range: ReturnType<typeof rangeOf>) => {
    const span = selectionToSpan(root, range);
    return span === null ? null : TEXT.slice(span.start, span.end);
  };

  it('reads a selection inside one piece', () => {
    expect(quoted(rangeOf([textOf(2), 2], [textOf(2), 8]))).toBe('ông An');
  });

  it('reads a selection over nested marks', () => {
    expect(quoted(rangeOf([textOf(0), 0], [textOf(1), 3]))).toBe('Chiều 3/4');
  });

  it('counts a surrogate pair as two units', () => {
    expect(quoted(rangeOf([textOf(2), 13], [textOf(2), 18]))).toBe('😀 xã');
  });

  it('reads a selection over blocks with the line breaks between them', () => {
    expect(quoted(rangeOf([textOf(2), 16], [textOf(3), 3]))).toBe('xã.\n\nHết');
  });

  it('takes the end of a triple click, the start of the next block, as that offset', () => {
    const second = root.children[1];
    if (second === undefined) throw new Error('two blocks were drawn');
    expect(selectionToSpan(root, rangeOf([textOf(0), 0], [second, 0]))).toEqual({
      start: 0,
      end: 30,
    });
  });

  it('takes a point after the last piece as the end of the text', () => {
    expect(offsetOfPoint(root, { node: root, offset: 2 })).toBe(33);
  });

  it.each([
    ['a collapsed range', () => rangeOf([textOf(1), 1], [textOf(1), 1])],
    ['a range outside the text', () => rangeOf([document.body, 0], [textOf(1), 1])],
  ])('gives null for %s', (_why, range) => {
    expect(selectionToSpan(root, range())).toBeNull();
  });
});

describe('spanToRange', () => {
  it.each([
    [{ start: 6, end: 9 }, '3/4'],
    [{ start: 2, end: 14 }, 'iều 3/4, ông'],
    [{ start: 31, end: 33 }, 'ết'],
  ])('quotes the span %o', (span, expected) => {
    expect(spanToRange(root, span)?.toString()).toBe(expected);
  });

  it('comes back to the same span', () => {
    const span = { start: 3, end: 20 };
    const range = spanToRange(root, span);
    expect(range && selectionToSpan(root, range)).toEqual(span);
  });

  it('gives null for what is not drawn', () => {
    expect(spanToRange(root, { start: 40, end: 44 })).toBeNull();
  });
});
