import type { MarkValue, DatasetRelation, LabelledArticle } from '../../../shared/dataset.ts';
import type { Span } from '../../../shared/span.ts';

/** Whose mark it is: an entity's, a field's evidence, an indicator's value, or its name. */
export type Layer = 'entity' | 'field' | 'indicator' | 'name';

export type Attributes = Record<string, MarkValue>;

/**
 * Marks as most formats hold them: one list over one text. `label` is an entity's label, a field's
 * id, an indicator's kind, or `name`. `parts` are sorted; more than one when discontinuous.
 */
export interface StandoffSpan {
  id: string;
  layer: Layer;
  label: string;
  parts: Span[];
  attributes: Attributes;
}

export type Meta = NonNullable<LabelledArticle['meta']>;

/**
 * An article as marks, relations between them by their ids, and what is known of the whole: `meta`
 * has what no mark carries, such as the value of a field without evidence.
 */
export interface StandoffArticle {
  file: string;
  text: string;
  spans: StandoffSpan[];
  relations: DatasetRelation[];
  meta: Meta;
}

/** The relation from an indicator to its name. */
export const NAME_RELATION = 'name';
