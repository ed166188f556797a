import type { Annotation } from '../../../shared/annotation.ts';
import type { Span } from '../../../shared/span.ts';
import { findFirst } from '../orderedItems.ts';
import { placeOf } from '../reviewItems.ts';

/** A relation between two marks, to be drawn from where one begins to where the other does. */
export interface Arc {
  id: string;
  /** The id of its type. */
  type: string;
  from: Annotation;
  to: Annotation;
  /** Where both begin, the earlier one first. */
  start: number;
  end: number;
}

/** All relations between marks that are in the text, by the place at which they begin. */
export function listArcs(annotations: readonly Annotation[]): Arc[] {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  const arcs = annotations.flatMap((from) =>
    (from.relations ?? []).flatMap(({ type, to: id }): Arc[] => {
      const to = byId.get(id);
      const [here, there] = [placeOfMark(from), to === undefined ? null : placeOfMark(to)];
      if (to === undefined || here === null || there === null) return [];
      const [start, end] = [Math.min(here, there), Math.max(here, there)];
      return [{ id: `${from.id} ${type} ${id}`, type, from, to, start, end }];
    }),
  );
  return arcs.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Null for what is not drawn. */
function placeOfMark(annotation: Annotation): number | null {
  if (annotation.isLost || annotation.verdict === 'rejected') return null;
  return placeOf(annotation)?.start ?? null;
}

/** The arcs of which some part lies beside a part of the text. */
export function arcsBeside(arcs: readonly Arc[], part: Span): Arc[] {
  const first = arcs.slice(
    0,
    findFirst(arcs, ({ start }) => start >= part.end),
  );
  return first.filter(({ end }) => end >= part.start);
}
