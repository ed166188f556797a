import { z } from 'zod';
import { Direction, Fraction, IndicatorKind, Qualifier } from './annotationBody.ts';

/** The formats that a dataset can be written in. */
export const ExportFormat = z.enum(['jsonLines', 'indicatorsCsv']);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** Where a value came from: a person's verdict, or the rule and confidence of a suggestion. */
const provenance = {
  confidence: z.number().min(0).max(1).optional(),
  rule: z.string().optional(),
};

const quoted = { start: z.int().nonnegative(), end: z.int().positive(), text: z.string() };

export const DatasetField = z.object({
  value: z.string().nullable(),
  evidence: z.array(z.tuple([z.int(), z.int()])),
  ...provenance,
});
export type DatasetField = z.infer<typeof DatasetField>;

export const DatasetEntity = z.object({ label: z.string(), ...quoted, ...provenance });
export type DatasetEntity = z.infer<typeof DatasetEntity>;

export const DatasetIndicator = z.object({
  ...quoted,
  name: z.object(quoted).nullable(),
  value: z.union([z.number(), Fraction]),
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
 */
export const DatasetArticle = z.object({
  file: z.string(),
  fields: z.record(z.string(), DatasetField.nullable()),
  entities: z.array(DatasetEntity),
  indicators: z.array(DatasetIndicator),
});
export type DatasetArticle = z.infer<typeof DatasetArticle>;
