import { MarkValue, type DatasetRelation } from '../../../../shared/dataset.ts';
import type { IncomingMarks, IncomingSpan } from '../../incoming/incomingArticle.ts';
import type { Place } from '../../incoming/place.ts';
import { joinParts } from '../../incoming/joinParts.ts';
import type { Layer } from '../../standoff/standoffArticle.ts';
import { type CasDocument, type FeatureStructure, OWN_IDENTIFIER } from './casDocument.ts';
import { ATTRIBUTE, DATASET_META, isTechnical, MARKS, METADATA } from './types.ts';

const LAYER_OF = new Map(
  Object.entries(MARKS).map(([layer, mark]) => [mark.type, { layer: layer as Layer, ...mark }]),
);
const NUMBERS = new Set(['value', 'num', 'den', 'upper']);

/** The marks of a CAS of Dấu's or of another tool's, whose layers become labels. */
export function marksOfCas(
  { text, structures }: CasDocument,
  {
    textCount,
    fallbackName,
    ...where
  }: { place: Place; path: string; fallbackName: string; textCount: number },
): IncomingMarks {
  const spans: IncomingSpan[] = [];
  const byId = new Map<number, IncomingSpan>();
  const leftOut = { looseRelations: 0, references: 0, texts: textCount - 1 };
  let meta: Record<string, unknown> = {};
  let file = fallbackName;
  for (const structure of structures) {
    const { type, values, references } = structure;
    if (type === METADATA) file = values['documentId'] ?? values['documentTitle'] ?? file;
    else if (type === DATASET_META) meta = { ...meta, ...asRecord(parse(values['json'])) };
    else if (isTechnical(type) || isLink(references) || type === ATTRIBUTE) continue;
    else if (structure.begin !== null) {
      const span = spanOf(structure);
      spans.push(span);
      byId.set(structure.id, span);
      leftOut.references += Object.keys(references).length;
    }
  }
  const { relations, looseCount } = joinMarks(structures, byId);
  leftOut.looseRelations = looseCount;
  return {
    ...{ kind: 'marks', ...where, file, text, unit: null, meta },
    ...joinParts(spans, relations),
    leftOut,
  };
}

/** Sets the attributes that stand in structures of their own, and lists the relations. */
function joinMarks(
  structures: readonly FeatureStructure[],
  byId: ReadonlyMap<number, IncomingSpan>,
): { relations: DatasetRelation[]; looseCount: number } {
  const relations: DatasetRelation[] = [];
  let looseCount = 0;
  for (const { type, values, references } of structures) {
    const about = byId.get(references['about'] ?? -1);
    if (type === ATTRIBUTE && about) setAttribute(about, values);
    if (!isLink(references)) continue;
    const from = byId.get(references['Governor'] ?? -1)?.id;
    const to = byId.get(references['Dependent'] ?? -1)?.id;
    const [name = type.slice(type.lastIndexOf('.') + 1)] = Object.values(values);
    if (from !== undefined && to !== undefined) relations.push({ type: name, from, to });
    else looseCount += 1;
  }
  return { relations, looseCount };
}

const isLink = (references: FeatureStructure['references']) =>
  'Governor' in references && 'Dependent' in references;

function spanOf({ id, type, begin, end, values }: FeatureStructure): IncomingSpan {
  const known = LAYER_OF.get(type);
  const place = { parts: [[begin ?? 0, end ?? 0]] as [number, number][], surface: null };
  const { identifier, ...features } = values;
  if (known === undefined) {
    const label = type.slice(type.lastIndexOf('.') + 1);
    return { ...place, id: `#${id}`, layer: 'entity', label, attributes: { ...values } };
  }
  const { layer, labelFeature } = known;
  const attributes: IncomingSpan['attributes'] = {};
  for (const [key, value] of Object.entries(features)) {
    if (key === labelFeature) continue;
    attributes[key] = layer === 'indicator' && NUMBERS.has(key) ? Number(value) : value;
  }
  const isOwn = identifier?.startsWith(OWN_IDENTIFIER) === true;
  if (identifier !== undefined && !isOwn) attributes['identifier'] = identifier;
  return {
    ...{ ...place, id: isOwn ? identifier.slice(OWN_IDENTIFIER.length) : `#${id}` },
    ...{ layer, attributes },
    label: features[labelFeature] ?? (layer === 'name' ? 'name' : 'SPAN'),
  };
}

function setAttribute(span: IncomingSpan, { name = '', json }: Record<string, string>): void {
  const value = MarkValue.safeParse(parse(json));
  if (value.success) span.attributes[name] = value.data;
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
