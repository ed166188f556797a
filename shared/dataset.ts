import { z } from 'zod';
import { Verdict } from './annotation.ts';
import { Direction, Fraction, IndicatorKind, Qualifier } from './annotationBody.ts';

/** An attribute of a mark, as people and other tools set them. */
export const MarkValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type MarkValue = z.infer<typeof MarkValue>;

/**
 * A person's value has a `verdict`; an undecided machine's value has `confidence` and `rule`.
 * `id` is present when a relation names the value; `attributes` are those of the project or of
 * another tool, a note among them.
 */
const provenance = {
  id: z.string().optional(),
  attributes: z.record(z.string(), MarkValue).optional(),
  verdict: Verdict.exclude(['rejected']).optional(),
  confidence: z.number().min(0).max(1).optional(),
  rule: z.string().optional(),
};

const pair = z.tuple([z.int().nonnegative(), z.int().positive()]);
const quoted = { start: z.int().nonnegative(), end: z.int().positive(), text: z.string() };

export const DatasetField = z.object({
  value: z.string().nullable(),
  evidence: z.array(pair),
  ...provenance,
});
export type DatasetField = z.infer<typeof DatasetField>;

/** `spans` is present when the entity is discontinuous: its parts between `start` and `end`. */
export const DatasetEntity = z.object({
  label: z.string(),
  ...quoted,
  spans: z.array(pair).min(2).optional(),
  ...provenance,
});
export type DatasetEntity = z.infer<typeof DatasetEntity>;

/** A value in the base unit of what it measures: `57 tỷ đồng` is 57 000 000 000 VND. */
const DatasetCanonical = z.object({
  value: z.union([z.number(), Fraction]),
  upper: z.number().optional(),
  unit: z.string(),
});

/**
 * `upper` is present when the value is a range: `value` is then its lower bound. `canonical` is
 * present when the unit is known in its base unit.
 */
export const DatasetIndicator = z.object({
  ...quoted,
  name: z.object(quoted).nullable(),
  value: z.union([z.number(), Fraction]),
  upper: z.number().optional(),
  unit: z.string().nullable(),
  canonical: DatasetCanonical.optional(),
  kind: IndicatorKind,
  direction: Direction.nullable(),
  qualifier: Qualifier.nullable(),
  base: z.string().nullable(),
  period: z.string().nullable(),
  ...provenance,
});
export type DatasetIndicator = z.infer<typeof DatasetIndicator>;

/** From one value to another, named by their ids. */
export const DatasetRelation = z.object({ type: z.string(), from: z.string(), to: z.string() });
export type DatasetRelation = z.infer<typeof DatasetRelation>;

/**
 * One article of a dataset: the gold format with provenance. A null field is a field whose value
 * is unknown. Entities are sorted by start and outermost only; offsets are UTF-16 code units.
 * `lostCount` is present when decisions were left out because the text no longer holds their words.
 */
export const DatasetArticle = z.object({
  file: z.string(),
  fields: z.record(z.string(), DatasetField.nullable()),
  entities: z.array(DatasetEntity),
  indicators: z.array(DatasetIndicator),
  relations: z.array(DatasetRelation).optional(),
  lostCount: z.int().positive().optional(),
});
export type DatasetArticle = z.infer<typeof DatasetArticle>;

/**
 * An article with its text: all that a dataset can hold, and a line of the native format.
 * Entities may be nested. `meta` is what another tool knew of the article as a whole.
 */
export const LabelledArticle = DatasetArticle.extend({
  text: z.string(),
  meta: z.record(z.string(), z.unknown()).optional(),
});
export type LabelledArticle = z.infer<typeof LabelledArticle>;
