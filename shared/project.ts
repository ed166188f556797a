import { z } from 'zod';
import { UserRule } from './userRule.ts';

const identifier = z.string().regex(/^[\p{L}\p{N}_-]+$/u, 'letters, digits, _ and - only');

/** A name for people, in the languages of the interface. */
export const LocalName = z.object({ en: z.string().min(1), vi: z.string().min(1) });
export type LocalName = z.infer<typeof LocalName>;

/** Words for people, in Markdown; '' says nothing. */
const LocalText = z.object({ en: z.string(), vi: z.string() });

const Choice = z.object({ id: identifier, name: LocalName });

/** `hue` is a colour-wheel angle in degrees: the theme makes readable shades of it. */
export const Label = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalText,
  hue: z.number().min(0).max(360),
  hotkey: z
    .string()
    .regex(/^[0-9a-z]$/)
    .nullable(),
  /** Every article should have words with it before it counts as reviewed. */
  isRequired: z.boolean().optional(),
});
export type Label = z.infer<typeof Label>;

/** `place` is a name from a dictionary; `choice` is one of `choices`. */
export const Field = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalText,
  type: z.enum(['text', 'date', 'dateTime', 'choice', 'place']),
  choices: z.array(Choice),
  /** Choices that were put away: articles may have them still. */
  formerChoices: z.array(Choice).optional(),
  /** Every article should have it: one that lacks it gets a finding. */
  isRequired: z.boolean().optional(),
});
export type Field = z.infer<typeof Field>;

/**
 * What can be said of the marks with one of `labels`. `place` is a name from a gazetteer, `date` an
 * ISO date; `list` is one of `choices`, which no other type has.
 */
export const AttributeType = z.object({
  id: identifier,
  name: LocalName,
  guideline: LocalText,
  type: z.enum(['list', 'text', 'number', 'date', 'place']),
  choices: z.array(Choice),
  /** Choices that were put away: marks may have them still. */
  formerChoices: z.array(Choice).optional(),
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
  guideline: LocalText,
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
export type SeriesGroup = z.infer<typeof SeriesGroup>;

const hasDistinctIds = (items: { id: string }[]) =>
  new Set(items.map((item) => item.id)).size === items.length;
const list = <Item extends z.ZodType<{ id: string }>>(item: Item) =>
  z.array(item).refine(hasDistinctIds, 'ids must differ');

/**
 * What was taken out of use. Nothing shows, suggests or exports it, but what was said with it stays
 * in the store, and is there again when it is put back.
 */
const Archive = z.object({
  labels: list(Label),
  fields: list(Field),
  attributes: list(AttributeType),
  relations: list(RelationType),
});

/** The labels that a rule of the user's asks for or gives. */
function labelsOfRule(rule: UserRule): string[] {
  if (rule.kind === 'dictionary') return [rule.label];
  const asked = rule.tokens.flatMap(({ test }) => (test.type === 'label' ? [test.label] : []));
  return rule.result.type === 'label' ? [...asked, rule.result.label] : asked;
}

interface Labelled {
  labels: Label[];
  archive?: z.infer<typeof Archive> | undefined;
}

/** The ids of the labels in use and of those that were put away. */
function knownLabels({ labels, archive }: Labelled): ReadonlySet<string> {
  return new Set([...labels, ...(archive?.labels ?? [])].map(({ id }) => id));
}

interface Partitioned extends Labelled {
  fields: Field[];
  attributes?: AttributeType[] | undefined;
  relations?: RelationType[] | undefined;
}

function hasDistinctParts({ archive, ...used }: Partitioned): boolean {
  const kinds = ['labels', 'fields', 'attributes', 'relations'] as const;
  return kinds.every((kind) => hasDistinctIds([...(used[kind] ?? []), ...(archive?.[kind] ?? [])]));
}

/**
 * What is annotated and how it is found. `version` rises with every change of the project, but for
 * its series.
 */
export const Project = z
  .object({
    format: z.literal('dau-project'),
    formatVersion: z.literal(1),
    id: identifier,
    name: z.string().min(1),
    version: z.int().positive(),
    /** The version of the shipped project that this one was changed from; absent in that itself. */
    shippedVersion: z.int().positive().optional(),
    /** The version that last changed what the engine finds; absent when that is this one. */
    extractionVersion: z.int().positive().optional(),
    labels: list(Label),
    fields: list(Field),
    dictionaries: list(Dictionary),
    gazetteers: list(Gazetteer),
    /** Beside labels: what is said of marks. Projects from before there were any have none. */
    attributes: list(AttributeType).optional(),
    relations: list(RelationType).optional(),
    archive: Archive.optional(),
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
    /**
     * What comes of marking an article as reviewed that lacks what is required: it is only a finding, a
     * person is asked first, or it is refused. Absent is `ask`.
     */
    whenIncomplete: z.enum(['tell', 'ask', 'refuse']).optional(),
  })
  .refine(
    ({ labels }) => {
      const keys = labels.flatMap((label) => label.hotkey ?? []);
      return new Set(keys).size === keys.length;
    },
    { path: ['labels'], message: 'two labels have the same hotkey' },
  )
  .refine(hasDistinctParts, {
    path: ['archive'],
    message: 'what is in use and what was put away have the same id',
  })
  .refine(
    ({ dictionaries, ...labelled }) => {
      const known = knownLabels(labelled);
      return dictionaries.every(({ label }) => label === null || known.has(label));
    },
    { path: ['dictionaries'], message: 'a dictionary names a label that the project lacks' },
  )
  .refine(
    ({ attributes = [], relations = [], archive, ...labelled }) => {
      const known = knownLabels({ ...labelled, archive });
      const types = [...relations, ...(archive?.relations ?? [])];
      const ends = types.flatMap(({ from, to }) => [from, to]);
      const named = [...attributes, ...(archive?.attributes ?? []), ...ends];
      return named.flatMap((one) => one.labels).every((name) => known.has(name));
    },
    {
      path: ['attributes'],
      message: 'an attribute or relation names a label that the project lacks',
    },
  )
  .refine(
    ({ userRules = [], ...labelled }) => {
      const known = knownLabels(labelled);
      return userRules.flatMap(labelsOfRule).every((name) => known.has(name));
    },
    { path: ['userRules'], message: 'a rule names a label that the project lacks' },
  );
export type Project = z.infer<typeof Project>;
