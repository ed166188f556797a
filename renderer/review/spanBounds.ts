import { spansOfBody, withSpans } from '../../app/review/spansOfBody.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { TokenIndex } from './tokenIndex.ts';

/** Which bound of a mark is moved, and whether that makes it wider. */
export type BoundMove = 'widenStart' | 'narrowStart' | 'widenEnd' | 'narrowEnd';

/**
 * The body with one bound of its mark moved by a token: the first part's start, the last part's
 * end, an indicator's value. Null when it cannot move: a field, the end of the text, a mark of one
 * token that would get empty.
 */
export function moveBound(
  body: AnnotationBody,
  move: BoundMove,
  tokens: TokenIndex,
): AnnotationBody | null {
  if (body.type === 'field') return null;
  const spans = spansOfBody(body);
  const isStart = move === 'widenStart' || move === 'narrowStart';
  const index = body.type === 'indicator' || isStart ? 0 : spans.length - 1;
  const span = spans[index];
  if (span === undefined) return null;
  const offset = isStart ? span.start : span.end;
  const bound = findBound(offset, move, tokens);
  if (bound === null) return null;
  const moved = isStart ? { ...span, start: bound } : { ...span, end: bound };
  return moved.start < moved.end ? withSpans(body, spans.with(index, moved)) : null;
}

function findBound(offset: number, move: BoundMove, tokens: TokenIndex): number | null {
  switch (move) {
    case 'widenStart':
      return tokens.previous(offset)?.start ?? null;
    case 'narrowStart':
      return tokens.next(offset + 1)?.start ?? null;
    case 'widenEnd':
      return tokens.next(offset)?.end ?? null;
    case 'narrowEnd':
      return tokens.previous(offset - 1)?.end ?? null;
  }
}
