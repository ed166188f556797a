import { z } from 'zod';
import { UserRule } from './userRule.ts';

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
 * What can be said of the marks with one of `labels`. `place` is a name from a gazetteer, `date` an
 * ISO date; `list` is one of `choices`, which no other type has.
 */
export const AttributeType = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalName,
  type: z.enum(['list', 'text', 'number', 'date', 'place']),
  choices: z.array(z.object({ id: identifier, name: LocalName })),
  labels: z.array(identifier).min(1),
});
export type AttributeType = z.infer<typeof AttributeType>;

/** The marks at one end of a relation: those with one of the labels, and values if `indicators`. */
const RelationEnd = z.object({ labels: z.array(identifier), indicators: z.boolean().optional() });
export type RelationEnd = z.infer<typeof RelationEnd>;

/**
 * How one mark can be related to another. A symmetric relation reads the same both ways and joins
 * marks of one label.
 */
export const RelationType = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalName,
  from: RelationEnd,
  to: RelationEnd,
  isSymmetric: z.boolean(),
});
export type RelationType = z.infer<typeof RelationType>;

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

/**
 * Provinces with the units inside them. `communes` are the names of communes, wards and towns with
 * `; ` between them: one string, since a list of thousands would be checked and copied name by name
 * at every start. `formerly` are the provinces of earlier gazetteers that a province was formed of.
 * `validFrom` and `validUntil` are the first and last day on which all this held, as ISO dates; open
 * when absent.
 */
export const Gazetteer = z.object({
  id: identifier,
  source: z.string().nullable(),
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
  provinces: z.array(
    z.object({
      name: z.string().min(1),
      formerly: z.array(z.string().min(1)).optional(),
      districts: z.array(z.string().min(1)),
      communes: z.string().optional(),
    }),
  ),
});
export type Gazetteer = z.infer<typeof Gazetteer>;

/**
 * Names that indicators are printed under and that mean one thing. The series is called by the first
 * of them.
 */
const SeriesGroup = z.object({ names: z.array(z.string().min(1)).min(2) });

const hasDistinctIds = (items: { id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length;
const list = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z.array(item).refine(hasDistinctIds, 'ids must differ');

/** The labels that a rule of the user's asks for or gives. */
function labelsOfRule(rule: UserRule): string[] {
  if (rule.kind === 'dictionary') return [rule.label];
  const asked = rule.tokens.flatMap(({ test }) => (test.type === 'label' ? [test.label] : []));
  return rule.result.type === 'label' ? [...asked, rule.result.label] : asked;
}

/** What is annotated and how it is found. `version` rises with every change of the project. */
export const Project = z
  .object({
    format: z.literal('dau-project'),
    formatVersion: z.literal(1),
    id: identifier,
    name: z.string().min(1),
    version: z.int().positive(),
    /** The version of the shipped project that this one was changed from; absent in that itself. */
    shippedVersion: z.int().positive().optional(),
    labels: list(Label),
    fields: list(Field),
    dictionaries: list(Dictionary),
    gazetteers: list(Gazetteer),
    /** Beside labels: what is said of marks. Projects from before there were any have none. */
    attributes: list(AttributeType).optional(),
    relations: list(RelationType).optional(),
    /** Made by its users; projects from before there were any have none. */
    userRules: z
      .array(UserRule)
      .refine(
        (rules) => new Set(rules.map(({ name }) => name)).size === rules.length,
        'two rules have the same name',
      )
      .optional(),
    /** Series that people have put together; what the engine finds does not depend on them. */
    seriesGroups: z
      .array(SeriesGroup)
      .refine((groups) => {
        const names = groups.flatMap((group) => group.names);
        return new Set(names).size === names.length;
      }, 'a name is in two series')
      .optional(),
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
  )
  .refine(
    ({ labels, attributes = [], relations = [] }) => {
      const ends = relations.flatMap(({ from, to }) => [from, to]);
      const named = [...attributes, ...ends].flatMap((one) => one.labels);
      return named.every((name) => labels.some(({ id }) => id === name));
    },
    {
      path: ['attributes'],
      message: 'an attribute or relation names a label that the project lacks',
    },
  )
  .refine(
    ({ labels, userRules = [] }) =>
      userRules.flatMap(labelsOfRule).every((name) => labels.some(({ id }) => id === name)),
    { path: ['userRules'], message: 'a rule names a label that the project lacks' },
  );
export type Project = z.infer<typeof Project>;
