import type { LabelledArticle } from '../../../../shared/dataset.ts';
import { writeSpans, type WrittenPart } from '../writtenSpans.ts';
import { ATTRIBUTE, DATASET_META, LINK, MARKS, METADATA, TYPES } from './types.ts';

/** A feature structure: values are strings, references are ids of others. */
export interface FeatureStructure {
  id: number;
  type: string;
  begin: number | null;
  end: number | null;
  values: Record<string, string>;
  references: Record<string, number>;
}

/** An article as a CAS: its text and what is said about it; offsets in UTF-16 code units. */
export interface CasDocument {
  text: string;
  structures: FeatureStructure[];
}

/** The id of the text itself. */
export const SOFA_ID = 1;

/** Before the ids of marks, to tell them from identifiers of a knowledge base. */
export const OWN_IDENTIFIER = 'dau:';

/** The features that each mark's type has, besides its label and identifier. */
const FEATURES = new Map(TYPES.map(({ name, features }) => [name, new Set(Object.keys(features))]));

export function casOf(article: LabelledArticle): CasDocument {
  const { file, text, meta, relations, written } = writeSpans(article, 'utf16');
  const structures: FeatureStructure[] = [];
  const add = (given: Omit<FeatureStructure, 'id'>): number => {
    const id = SOFA_ID + 1 + structures.length;
    structures.push({ id, ...given });
    return id;
  };
  const whole = { begin: 0, end: text.length, references: {} };
  add({ ...whole, type: METADATA, values: { documentId: file, documentTitle: file } });
  if (Object.keys(meta).length > 0) {
    add({ ...whole, type: DATASET_META, values: { json: JSON.stringify(meta) } });
  }
  const idOf = new Map<string, { id: number; begin: number; end: number }>();
  for (const part of written) idOf.set(part.id, addMark(part, add));
  for (const { type, from, to } of relations) {
    const [one, other] = [idOf.get(from), idOf.get(to)];
    if (one === undefined || other === undefined) continue;
    const references = { Governor: one.id, Dependent: other.id };
    const { begin, end } = other;
    add({ type: LINK, begin, end, values: { value: type }, references });
  }
  return { text, structures };
}

function addMark(
  { span, id: identifier, index, start: begin, end }: WrittenPart,
  add: (given: Omit<FeatureStructure, 'id'>) => number,
): { id: number; begin: number; end: number } {
  const { type, labelFeature } = MARKS[span.layer];
  const values: Record<string, string> = {
    [labelFeature]: span.label,
    identifier: OWN_IDENTIFIER + identifier,
  };
  const others: [string, unknown][] = [];
  for (const [key, value] of Object.entries(index === 0 ? span.attributes : {})) {
    const isFeature = FEATURES.get(type)?.has(key) === true && !(key in values) && value !== null;
    if (isFeature && span.layer !== 'entity') values[key] = String(value);
    else others.push([key, value]);
  }
  const id = add({ type, begin, end, values, references: {} });
  for (const [name, value] of others) {
    const own = { name, json: JSON.stringify(value) };
    add({ type: ATTRIBUTE, begin, end, values: own, references: { about: id } });
  }
  return { id, begin, end };
}
