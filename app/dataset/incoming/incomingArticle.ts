import type { MarkValue, DatasetRelation, LabelledArticle } from '../../../shared/dataset.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import type { Layer, Meta } from '../standoff/standoffArticle.ts';

/**
 * A mark as its file has it: `parts` are pairs in the file's own unit. `surface` is the words that
 * the file says are there, those of several parts joined by a space; null when it says nothing.
 */
export interface IncomingSpan {
  id: string;
  layer: Layer;
  label: string;
  parts: [number, number][];
  surface: string | null;
  attributes: Record<string, MarkValue>;
}

/** An article whose offsets are still to be proved. `unit` is null when the file does not tell it. */
export interface IncomingMarks {
  kind: 'marks';
  /** The file, and the line in it: `tasks.json, line 12`. */
  place: string;
  path: string;
  file: string;
  text: string;
  unit: OffsetUnit | null;
  spans: IncomingSpan[];
  relations: DatasetRelation[];
  meta: Meta;
}

/** An article in Dấu's own offsets. */
interface IncomingWhole {
  kind: 'whole';
  place: string;
  path: string;
  article: LabelledArticle;
}

export type IncomingArticle = IncomingMarks | IncomingWhole;

/** A failure at a place of a file. */
export function failAt(place: string, reason: string): { ok: false; failure: Failure } {
  const message = `${place}: ${reason}.`;
  return { ok: false, failure: { code: 'invalid-annotation', message, path: place } };
}
