import type { DatasetRelation } from '../../../shared/dataset.ts';
import { PART_RELATION } from '../formats/writtenSpans.ts';
import type { IncomingSpan } from './incomingArticle.ts';

/** Makes one mark again of those that `part` relations join; other relations stay. */
export function joinParts(
  spans: readonly IncomingSpan[],
  relations: readonly DatasetRelation[],
): { spans: IncomingSpan[]; relations: DatasetRelation[] } {
  const wholeOf = new Map<string, string>();
  for (const { type, from, to } of relations) if (type === PART_RELATION) wholeOf.set(to, from);
  if (wholeOf.size === 0) return { spans: [...spans], relations: [...relations] };
  const wholes = new Map<string, IncomingSpan>();
  const joined: IncomingSpan[] = [];
  for (const span of spans) {
    const whole = wholes.get(wholeOf.get(span.id) ?? '');
    if (whole === undefined) {
      const own = { ...span, parts: [...span.parts] };
      joined.push(own);
      wholes.set(span.id, own);
    } else {
      whole.parts.push(...span.parts);
      const words = [whole.surface, span.surface];
      whole.surface = words.includes(null) ? null : words.join(' ');
    }
  }
  return { spans: joined, relations: relations.filter(({ type }) => type !== PART_RELATION) };
}
