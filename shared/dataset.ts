import { z } from 'zod';
import { Verdict } from './annotation.ts';
import { Direction, Fraction, IndicatorKind, Qualifier } from './annotationBody.ts';

/** The formats that a dataset can be written in. */
export const ExportFormat = z.enum(['jsonLines', 'indicatorsCsv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** A person's value has a `verdict`; an undecided machine's value has `confidence` and `rule`. */
const provenance = {
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

/** `upper` is present when the value is a range: `value` is then its lower bound. */
export const DatasetIndicator = z.object({
  ...quoted,
  name: z.object(quoted).nullable(),
  value: z.union([z.number(), Fraction]),
  upper: z.number().optional(),
  unit: z.string().nullable(),
  kind: IndicatorKind,
  direction: Direction.nullable(),
  qualifier: Qualifier.nullable(),
  base: z.string().nullable(),
  period: z.string().nullable(),
  ...provenance,
});
export type DatasetIndicator = z.infer<typeof DatasetIndicator>;

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
  lostCount: z.int().positive().optional(),
});
export type DatasetArticle = z.infer<typeof DatasetArticle>;
