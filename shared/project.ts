import { z } from 'zod';

const identifier = z.string().regex(/^[\p{L}\p{N}_-]+$/u, 'letters, digits, _ and - only');

/** A name for people, in the languages of the interface. */
export const LocalName = z.object({ en: z.string().min(1), vi: z.string().min(1) });
export type LocalName = z.infer<typeof LocalName>;

/** `hue` is a colour-wheel angle in degrees: the theme makes readable shades of it. */
export const Label = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalName,
  hue: z.number().min(0).max(360),
  hotkey: z
    .string()
    .regex(/^[0-9a-z]$/)
    .nullable(),
});
export type Label = z.infer<typeof Label>;

/** `place` is a name from a dictionary; `choice` is one of `choices`. */
export const Field = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalName,
  type: z.enum(['text', 'date', 'dateTime', 'choice', 'place']),
  choices: z.array(z.object({ id: identifier, name: LocalName })),
});
export type Field = z.infer<typeof Field>;

/**
 * Terms that the engine looks for. With a `label` each match is a suggestion of its own;
 * without one it is vocabulary that the rules ask for by the dictionary's id.
 * `source` says where the terms come from, null for the project's own.
 */
const Dictionary = z.object({
  id: identifier,
  label: identifier.nullable(),
  isCaseSensitive: z.boolean(),
  confidence: z.number().min(0).max(1),
  source: z.string().nullable(),
  terms: z.array(z.string().min(1)),
});

/** Districts and other units with the province that each lies in. */
export const Gazetteer = z.object({
  id: identifier,
  source: z.string().nullable(),
  provinces: z.array(z.object({ name: z.string().min(1), districts: z.array(z.string().min(1)) })),
});
export type Gazetteer = z.infer<typeof Gazetteer>;

const hasDistinctIds = (items: { id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length;
const list = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z.array(item).refine(hasDistinctIds, 'ids must differ');

/** What is annotated and how it is found. `version` rises with every change of the project. */
export const Project = z
  .object({
    format: z.literal('dau-project'),
    formatVersion: z.literal(1),
    id: identifier,
    name: z.string().min(1),
    version: z.int().positive(),
    labels: list(Label),
    fields: list(Field),
    dictionaries: list(Dictionary),
    gazetteers: list(Gazetteer),
    guidelines: z.string(),
  })
  .refine(
    ({ labels }) => {
      const keys = labels.flatMap((label) => label.hotkey ?? []);
      return new Set(keys).size === keys.length;
    },
    { path: ['labels'], message: 'two labels have the same hotkey' },
  )
  .refine(
    ({ labels, dictionaries }) =>
      dictionaries.every(({ label }) => label === null || labels.some(({ id }) => id === label)),
    { path: ['dictionaries'], message: 'a dictionary names a label that the project lacks' },
  );
export type Project = z.infer<typeof Project>;
