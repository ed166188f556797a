import type { DatasetRelation, LabelledArticle } from '../../../shared/dataset.ts';
import { findMisquote } from '../findMisquote.ts';
import { type Fault, faultOf } from './fault.ts';
import type { IncomingMarks } from './incomingArticle.ts';

/** What is wrong with marks whatever their offsets count; null when nothing is. */
export function findFaultOfMarks({ spans, relations }: IncomingMarks): Fault | null {
  if (spans.some(({ label }) => label === '')) return faultOf('noLabel');
  const isBad = (offset: number) => !Number.isInteger(offset);
  const odd = spans.find(({ parts }) => parts.flat().some(isBad));
  if (odd !== undefined) return faultOf('badOffset', { label: odd.label });
  return findFaultOfIds(
    spans.map(({ id }) => id),
    relations,
  );
}

/** What is wrong with an article in Dấu's own offsets; null when nothing is. */
export function findFaultOfWhole(article: LabelledArticle): Fault | null {
  const { file, text, entities, indicators, fields, relations = [] } = article;
  const misquote = findMisquote(article, text);
  if (misquote !== null) {
    const { start, end, text: words } = misquote;
    return faultOf('misquote', { file, words, start, end });
  }
  if (entities.some(({ label }) => label === '')) return faultOf('noLabel');
  const known = Object.entries(fields).flatMap(([id, field]) => (field ? [{ id, field }] : []));
  const wholeText = { start: 0, end: text.length };
  const pairs = [
    ...entities.flatMap(({ label, start, end, spans }) => {
      const whole = { start, end };
      return (spans ?? [[start, end]]).map((pair) => ({ label, pair, whole }));
    }),
    ...indicators.map(({ kind, start, end }) => {
      return { label: kind, pair: [start, end] as const, whole: wholeText };
    }),
    ...known.flatMap(({ id, field }) => {
      return field.evidence.map((pair) => ({ label: id, pair, whole: wholeText }));
    }),
  ];
  const outside = pairs.find(({ pair: [start, end], whole }) => {
    return start >= end || start < whole.start || end > Math.min(whole.end, text.length);
  });
  if (outside !== undefined) {
    return faultOf('outside', { label: outside.label, offsets: outside.pair.join('–') });
  }
  const values = [...entities, ...indicators, ...known.map(({ field }) => field)];
  return findFaultOfIds(
    values.flatMap(({ id }) => id ?? []),
    relations,
  );
}

function findFaultOfIds(
  ids: readonly string[],
  relations: readonly DatasetRelation[],
): Fault | null {
  const known = new Set<string>();
  for (const id of ids) {
    if (known.has(id)) return faultOf('sameId', { id });
    known.add(id);
  }
  const missing = relations.flatMap(({ from, to }) => [from, to]).find((id) => !known.has(id));
  return missing === undefined ? null : faultOf('danglingRelation', { id: missing });
}
