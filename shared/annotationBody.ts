import { z } from 'zod';
import { Span } from './span.ts';

/** A document field. `value` is null when unknown; then the evidence is empty. Guide, section 1. */
export const FieldBody = z.object({
  type: z.literal('field'),
  field: z.string().min(1),
  value: z.string().min(1).nullable(),
  evidence: z.array(Span),
});
export type FieldBody = z.infer<typeof FieldBody>;

/** A labelled mention. More than one span means that it is discontinuous; sorted, not touching. */
export const EntityBody = z.object({
  type: z.literal('entity'),
  label: z.string().min(1),
  spans: z.array(Span).min(1),
});
export type EntityBody = z.infer<typeof EntityBody>;

export const Fraction = z.object({ num: z.number(), den: z.number() });
export type Fraction = z.infer<typeof Fraction>;

export const IndicatorKind = z.enum([
  'level',
  'rate',
  'change',
  'attainment',
  'fraction',
  'share',
  'multiple',
  'rank',
]);
export type IndicatorKind = z.infer<typeof IndicatorKind>;

export const Direction = z.enum(['up', 'down', 'over']);
export type Direction = z.infer<typeof Direction>;

export const Qualifier = z.enum(['at_least', 'about', 'at_most']);
export type Qualifier = z.infer<typeof Qualifier>;

/** A measured value. `span` is number and unit; `upper` is a range's upper bound. Guide, section 3. */
export const IndicatorBody = z.object({
  type: z.literal('indicator'),
  span: Span,
  name: Span.nullable(),
  value: z.union([z.number(), Fraction]),
  upper: z.number().nullable(),
  unit: z.string().min(1).nullable(),
  kind: IndicatorKind,
  direction: Direction.nullable(),
  qualifier: Qualifier.nullable(),
  base: z
    .string()
    .regex(/^(?:plan|same_period|year:\d{4})$/)
    .nullable(),
  period: z.string().min(1).nullable(),
});
export type IndicatorBody = z.infer<typeof IndicatorBody>;

export const AnnotationBody = z.discriminatedUnion('type', [FieldBody, EntityBody, IndicatorBody]);
export type AnnotationBody = z.infer<typeof AnnotationBody>;
