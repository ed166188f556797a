import { z } from 'zod';
import { Span } from './span.ts';

/** A `warning` cannot be right as it stands; a `note` is odd and worth a look. */
const Severity = z.enum(['warning', 'note']);

/** Where another article says something: its path, and the words with their place in its text. */
const Passage = z.object({ path: z.string(), text: z.string(), ...Span.shape });

const common = { severity: Severity, spans: z.array(Span).min(1) };
/** A day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
const weekday = z.int().min(1).max(7);

/**
 * Something in an article, or in what was marked in it, that contradicts something else. `spans` are
 * the places to look at, in the article's text; `data` is what a sentence about it is made of: words
 * of the text as they are printed, figures, ISO dates.
 */
export const Finding = z.discriminatedUnion('check', [
  /** `sum` counts in the unit of `total`. A single part is larger than the whole. */
  z.object({
    check: z.literal('parts-and-total'),
    ...common,
    data: z.object({ total: z.string(), parts: z.array(z.string()).min(1), sum: z.number() }),
  }),
  /** `actual` is the percentage that the fraction comes to. */
  z.object({
    check: z.literal('fraction-and-percent'),
    ...common,
    data: z.object({ fraction: z.string(), percent: z.string(), actual: z.number() }),
  }),
  /** One thing stands to its plan or base in two ways; `elsewhere` is the other article, if any. */
  z.object({
    check: z.literal('implied-base'),
    ...common,
    data: z.object({
      name: z.string(),
      base: z.string(),
      ratios: z.tuple([z.string(), z.string()]),
      elsewhere: Passage.nullable(),
    }),
  }),
  /** `isYearStated` is false when the year was concluded from other words. */
  z.object({
    check: z.literal('weekday'),
    ...common,
    data: z.object({
      date: z.iso.date(),
      printed: weekday,
      actual: weekday,
      isYearStated: z.boolean(),
    }),
  }),
  z.object({
    check: z.literal('event-after-print'),
    ...common,
    data: z.object({ event: z.string(), printed: z.string() }),
  }),
  /** The labels by how often the words have them, the most frequent first. */
  z.object({
    check: z.literal('two-labels'),
    ...common,
    data: z.object({
      text: z.string(),
      uses: z.array(z.object({ label: z.string(), count: z.int().positive() })).min(2),
    }),
  }),
  z.object({
    check: z.literal('untagged-repeat'),
    ...common,
    data: z.object({ text: z.string(), label: z.string() }),
  }),
  /** `ratio` is the value divided by the median of its series of `count` values. */
  z.object({
    check: z.literal('off-series'),
    ...common,
    data: z.object({
      name: z.string(),
      text: z.string(),
      ratio: z.number().positive(),
      count: z.int().positive(),
    }),
  }),
  /** Nothing is known of a field that every article should have. */
  z.object({
    check: z.literal('missing-field'),
    ...common,
    data: z.object({ field: z.string() }),
  }),
  /** The value of a field is none that its type allows; `problem` says which kind of fault it is. */
  z.object({
    check: z.literal('field-value'),
    ...common,
    data: z.object({
      field: z.string(),
      value: z.string(),
      problem: z.enum(['notInList', 'noDate']),
    }),
  }),
]);
export type Finding = z.infer<typeof Finding>;
