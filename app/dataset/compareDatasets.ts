import type { DatasetArticle, DatasetIndicator } from '../../shared/dataset.ts';
import { outermost } from '../text/spans.ts';
import { divide, type Score, Tally } from './tally.ts';

/** What was predicted for an article beside what is right. */
export interface ArticlePair {
  predicted: DatasetArticle;
  gold: DatasetArticle;
}

/** Of the values found in both, how many have the attribute right; null when there were none. */
interface AttributeAccuracy {
  attribute: string;
  comparedCount: number;
  equalCount: number;
  accuracy: number | null;
}

/** `accuracy` counts a rightly unknown value as right; the score looks at known values only. */
interface FieldAccuracy extends Score {
  field: string;
  articleCount: number;
  equalCount: number;
  accuracy: number | null;
}

export interface Comparison {
  articleCount: number;
  /** Exact spans with their labels, outermost only. Labels are sorted by name. */
  entities: { byLabel: (Score & { label: string })[]; all: Score };
  /** Span and value of indicators. */
  values: Score;
  /** Span, value, name, unit, kind, direction and base together. */
  frames: Score;
  attributes: AttributeAccuracy[];
  /** The fields that the gold articles have, in their order; values only, not evidence. */
  fields: { byField: FieldAccuracy[]; all: Omit<FieldAccuracy, 'field'> };
}

const ATTRIBUTES = ['name', 'unit', 'kind', 'direction', 'qualifier', 'base', 'period'] as const;
const FRAME = ['name', 'unit', 'kind', 'direction', 'base'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Exact agreement of predictions with gold, summed over the articles (micro-averaged). */
export function compareDatasets(pairs: readonly ArticlePair[]): Comparison {
  return {
    articleCount: pairs.length,
    entities: compareEntities(pairs),
    values: compareIndicators(pairs, valueKey),
    frames: compareIndicators(pairs, frameKey),
    attributes: compareAttributes(pairs),
    fields: compareFields(pairs),
  };
}

function compareEntities(pairs: readonly ArticlePair[]): Comparison['entities'] {
  const all = new Tally();
  const byLabel = new Map<string, Tally>();
  for (const { predicted, gold } of pairs) {
    const [right, found] = [outermost(gold.entities), outermost(predicted.entities)];
    for (const label of new Set([...right, ...found].map((entity) => entity.label))) {
      const keys = [right, found].map((entities) =>
        entities.filter((entity) => entity.label === label).map(spanKey),
      );
      const tally = byLabel.get(label) ?? new Tally();
      byLabel.set(label, tally);
      const [rightKeys = [], foundKeys = []] = keys;
      tally.add(rightKeys, foundKeys);
      all.add(rightKeys, foundKeys);
    }
  }
  const labels = [...byLabel].sort(([a], [b]) => (a < b ? -1 : 1));
  return { byLabel: labels.map(([label, { score }]) => ({ label, ...score })), all: all.score };
}

function compareIndicators(
  pairs: readonly ArticlePair[],
  key: (indicator: DatasetIndicator) => string,
): Score {
  const tally = new Tally();
  for (const { predicted, gold } of pairs) {
    tally.add(gold.indicators.map(key), predicted.indicators.map(key));
  }
  return tally.score;
}

function compareAttributes(pairs: readonly ArticlePair[]): AttributeAccuracy[] {
  const matches = pairs.flatMap(matchValues);
  return ATTRIBUTES.map((attribute) => {
    const equal = matches.filter(([right, found]) => {
      return attributeKey(right, attribute) === attributeKey(found, attribute);
    });
    return {
      attribute,
      comparedCount: matches.length,
      equalCount: equal.length,
      accuracy: divide(equal.length, matches.length),
    };
  });
}

/** The indicators of one article whose span and value are in both, gold first. */
function matchValues({ predicted, gold }: ArticlePair): [DatasetIndicator, DatasetIndicator][] {
  const open = new Map<string, DatasetIndicator[]>();
  for (const indicator of predicted.indicators) {
    const key = valueKey(indicator);
    open.set(key, [...(open.get(key) ?? []), indicator]);
  }
  return gold.indicators.flatMap((right) => {
    const found = open.get(valueKey(right))?.shift();
    return found === undefined ? [] : [[right, found]];
  });
}

function compareFields(pairs: readonly ArticlePair[]): Comparison['fields'] {
  const ids = [...new Set(pairs.flatMap(({ gold }) => Object.keys(gold.fields)))];
  const byField = ids.map((field) => ({ field, ...compareField(pairs, [field]) }));
  return { byField, all: compareField(pairs, ids) };
}

function compareField(
  pairs: readonly ArticlePair[],
  ids: readonly string[],
): Omit<FieldAccuracy, 'field'> {
  const tally = new Tally();
  let articleCount = 0;
  let equalCount = 0;
  for (const { predicted, gold } of pairs) {
    for (const id of ids) {
      if (!Object.hasOwn(gold.fields, id)) continue;
      const right = fieldKeys(gold, id);
      const found = fieldKeys(predicted, id);
      tally.add(right, found);
      articleCount += 1;
      if (right[0] === found[0]) equalCount += 1;
    }
  }
  const accuracy = divide(equalCount, articleCount);
  return { ...tally.score, articleCount, equalCount, accuracy };
}

function fieldKeys({ fields }: DatasetArticle, id: string): string[] {
  const value = fields[id]?.value ?? null;
  return value === null ? [] : [textKey(value)];
}

const spanKey = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;

/** The same words, however the accents are encoded and the spaces wrapped. */
const textKey = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Twelve digits, so that 0.1 + 0.2 read in two ways is one number. */
const numberKey = (value: number) => String(Number(value.toPrecision(12)));

/** A range counts by its lower bound: the gold format has no other. */
function valueKey({ start, end, value }: DatasetIndicator): string {
  const numbers = typeof value === 'number' ? [value] : [value.num, value.den];
  return `${spanKey({ start, end })}=${numbers.map(numberKey).join('/')}`;
}

function frameKey(indicator: DatasetIndicator): string {
  const attributes = FRAME.map((attribute) => attributeKey(indicator, attribute));
  return JSON.stringify([valueKey(indicator), ...attributes]);
}

function attributeKey(indicator: DatasetIndicator, attribute: Attribute): string {
  if (attribute === 'name') return indicator.name === null ? '' : spanKey(indicator.name);
  return textKey(indicator[attribute] ?? '');
}
