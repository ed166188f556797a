import { spansOfBody, withSpans } from '../../app/review/spansOfBody.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { TextUnit, TextUnits } from './text/textUnits.ts';

/** Which bound of a mark is moved, and whether that makes it wider. */
export type BoundMove = 'widenStart' | 'narrowStart' | 'widenEnd' | 'narrowEnd';

/**
 * The body with one bound of its mark moved by a unit: the first part's start, the last part's
 * end, an indicator's value. Null when it cannot move: a field, the end of the text, a mark of one
 * unit that would get empty.
 */
export function moveBound(
  body: AnnotationBody,
  move: BoundMove,
  units: TextUnits,
  unit: TextUnit = 'token',
): AnnotationBody | null {
  if (body.type === 'field') return null;
  const spans = spansOfBody(body);
  const isStart = move === 'widenStart' || move === 'narrowStart';
  const index = body.type === 'indicator' || isStart ? 0 : spans.length - 1;
  const span = spans[index];
  if (span === undefined) return null;
  const bound = findBound(isStart ? span.start : span.end, move, units, unit);
  if (bound === null) return null;
  const moved = isStart ? { ...span, start: bound } : { ...span, end: bound };
  return moved.start < moved.end ? withSpans(body, spans.with(index, moved)) : null;
}

function findBound(offset: number, move: BoundMove, units: TextUnits, unit: TextUnit) {
  switch (move) {
    case 'widenStart':
      return units.previousStart(unit, offset);
    case 'narrowStart':
      return units.nextStart(unit, offset);
    case 'widenEnd':
      return units.nextEnd(unit, offset);
    case 'narrowEnd':
      return units.previousEnd(unit, offset);
  }
}
