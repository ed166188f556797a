import type { MarkValue, DatasetRelation, LabelledArticle } from '../../../shared/dataset.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import type { Layer, Meta } from '../standoff/standoffArticle.ts';
import type { LeftOutCounts } from './leftOut.ts';
import type { Place } from './place.ts';

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
  place: Place;
  path: string;
  file: string;
  text: string;
  unit: OffsetUnit | null;
  spans: IncomingSpan[];
  relations: DatasetRelation[];
  meta: Meta;
  /** What the file has besides and a dataset has no place for. */
  leftOut?: LeftOutCounts;
}

/** An article in Dấu's own offsets. */
interface IncomingWhole {
  kind: 'whole';
  place: Place;
  path: string;
  article: LabelledArticle;
}

/** Something that is no article, such as a task that a person refused. */
interface IncomingNothing {
  kind: 'nothing';
  leftOut: LeftOutCounts;
}

export type IncomingArticle = IncomingMarks | IncomingWhole | IncomingNothing;
