import type { MarkValue, LabelledArticle } from '../../../shared/dataset.ts';
import { overlaps, quote } from '../../text/spans.ts';
import { flattenArticle } from '../standoff/flattenArticle.ts';
import { writeSpanLabel } from '../standoff/spanLabel.ts';
import type { StandoffArticle, StandoffSpan } from '../standoff/standoffArticle.ts';

/** `changed` is what came back that was not there; `putAway` was left out from the start. */
export type LossKind =
  | 'article'
  | 'file'
  | 'text'
  | 'whiteSpace'
  | 'discontinuous'
  | 'overlapping'
  | 'entity'
  | 'field'
  | 'indicator'
  | 'name'
  | 'attribute'
  | 'relation'
  | 'meta'
  | 'changed'
  | 'putAway';

/** One thing that did not come back. `words` are those of the mark, cut short; '' for none. */
export interface Loss {
  kind: LossKind;
  /** Which label, attribute or relation. */
  name: string;
  words: string;
}

const MOST_WORDS = 80;

/**
 * What of an article is not, or not the same, in what was read back of it. Where the texts differ
 * only in white space, marks are compared by the characters that are not.
 */
export function compareArticles(original: LabelledArticle, back: LabelledArticle): Loss[] {
  const losses: Loss[] = [];
  if (original.file !== back.file) losses.push({ kind: 'file', name: original.file, words: '' });
  const isSameText = original.text === back.text;
  const isSameWords = isSameText || packed(original.text) === packed(back.text);
  if (!isSameWords) losses.push({ kind: 'text', name: original.file, words: '' });
  else if (!isSameText) losses.push({ kind: 'whiteSpace', name: original.file, words: '' });
  const [one, other] = [flattenArticle(original), flattenArticle(back)];
  const keyOf = isSameText ? plainKey : packedKey;
  const pairs = pairSpans(one, other, keyOf);
  losses.push(...pairs.missing.map((span) => missingLoss(span, one)));
  losses.push(...pairs.extra.map((span) => lossOf('changed', span, other.text)));
  for (const [span, match] of pairs.matched) losses.push(...attributeLosses(span, match, one.text));
  losses.push(...relationLosses(one, other, pairs.matched));
  losses.push(...metaLosses(one, other));
  return losses;
}

const packed = (text: string) => text.replace(/\s+/gu, '');

type SpanKey = (article: StandoffArticle) => (span: StandoffSpan) => string;

const plainKey: SpanKey = () => (span) =>
  `${writeSpanLabel(span)} ${span.parts.map(({ start, end }) => `${start}-${end}`).join(' ')}`;

const packedKey: SpanKey = ({ text }) => {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    before[at + 1] = (before[at] ?? 0) + (/\s/u.test(text[at] ?? '') ? 0 : 1);
  }
  return (span) => {
    const parts = span.parts.map(({ start, end }) => `${before[start] ?? 0}-${before[end] ?? 0}`);
    return `${writeSpanLabel(span)} ${parts.join(' ')}`;
  };
};

interface Pairs {
  matched: Map<StandoffSpan, StandoffSpan>;
  missing: StandoffSpan[];
  extra: StandoffSpan[];
}

function pairSpans(one: StandoffArticle, other: StandoffArticle, keyOf: SpanKey): Pairs {
  const [oneKey, otherKey] = [keyOf(one), keyOf(other)];
  const left = new Map<string, StandoffSpan[]>();
  for (const span of other.spans) {
    const key = otherKey(span);
    left.set(key, [...(left.get(key) ?? []), span]);
  }
  const pairs: Pairs = { matched: new Map(), missing: [], extra: [] };
  for (const span of one.spans) {
    const candidates = left.get(oneKey(span)) ?? [];
    const match = bestOf(candidates, span);
    if (match === undefined) pairs.missing.push(span);
    else {
      candidates.splice(candidates.indexOf(match), 1);
      pairs.matched.set(span, match);
    }
  }
  pairs.extra = [...left.values()].flat();
  return pairs;
}

/** Of marks on the same words the one with the same attributes. */
function bestOf(
  candidates: readonly StandoffSpan[],
  { attributes }: StandoffSpan,
): StandoffSpan | undefined {
  const isSame = (span: StandoffSpan) => sortedJson(span.attributes) === sortedJson(attributes);
  return candidates.find(isSame) ?? candidates[0];
}

const sortedJson = (attributes: Record<string, MarkValue>) =>
  JSON.stringify(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));

const cut = (words: string) =>
  words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;

function lossOf(kind: LossKind, span: StandoffSpan, text: string): Loss {
  const words = span.parts.map((part) => quote(text, part)).join(' … ');
  return { kind, name: writeSpanLabel(span), words: cut(words) };
}

/** Why a mark is not there: its own shape, one that overlaps it, or its kind. */
function missingLoss(span: StandoffSpan, { text, spans }: StandoffArticle): Loss {
  if (span.parts.length > 1) return lossOf('discontinuous', span, text);
  const isOverlapped =
    span.layer === 'entity' &&
    spans.some(
      (other) =>
        other !== span &&
        other.layer === 'entity' &&
        other.parts.some((part) => span.parts.some((own) => overlaps(part, own))),
    );
  return lossOf(isOverlapped ? 'overlapping' : span.layer, span, text);
}

function attributeLosses(span: StandoffSpan, match: StandoffSpan, text: string): Loss[] {
  const { words } = lossOf('attribute', span, text);
  const names = new Set([...Object.keys(span.attributes), ...Object.keys(match.attributes)]);
  const isLost = (name: string) => span.attributes[name] !== match.attributes[name];
  return Array.from(names)
    .filter(isLost)
    .map((name) => ({ kind: 'attribute', name, words }));
}

function relationLosses(
  one: StandoffArticle,
  other: StandoffArticle,
  matched: ReadonlyMap<StandoffSpan, StandoffSpan>,
): Loss[] {
  const byId = new Map(one.spans.map((span) => [span.id, span]));
  const matchOf = (id: string) => {
    const span = byId.get(id);
    return span && matched.get(span)?.id;
  };
  const there = new Set(other.relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  return one.relations
    .filter(({ type, from, to }) => {
      return !there.has(`${type} ${matchOf(from) ?? ''} ${matchOf(to) ?? ''}`);
    })
    .map(({ type }) => ({ kind: 'relation', name: type, words: '' }));
}

function metaLosses({ meta: one }: StandoffArticle, { meta: other }: StandoffArticle): Loss[] {
  return Object.entries(one).flatMap(([name, value]): Loss[] => {
    if (name === 'fields') return fieldLosses(value, other[name]);
    const json = JSON.stringify(value);
    return json === JSON.stringify(other[name]) ? [] : [{ kind: 'meta', name, words: cut(json) }];
  });
}

/** Of fields without evidence. */
function fieldLosses(one: unknown, other: unknown): Loss[] {
  const back = asRecord(other);
  return Object.entries(asRecord(one)).flatMap(([id, field]): Loss[] => {
    const [was, is] = [asRecord(field), asRecord(back[id])];
    const words = cut(String(was['value']));
    if (was['value'] !== is['value']) return [{ kind: 'field', name: `field:${id}`, words }];
    const lost = Object.keys(was).filter((key) => key !== 'evidence' && was[key] !== is[key]);
    return lost.map((name) => ({ kind: 'attribute', name, words }));
  });
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
