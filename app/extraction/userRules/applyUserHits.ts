import type { EntityBody, IndicatorBody } from '../../../shared/annotationBody.ts';
import type { Span } from '../../../shared/span.ts';
import { compareSpans, contains, overlaps } from '../../text/spans.ts';
import type { Proposal } from '../proposal.ts';
import type { UserHit } from './compileUserRules.ts';

/**
 * The engine's entities with those of the user's rules: sorted, without overlaps. What a person has
 * asked for beats what the engine found on the same words or across their bounds; only inside a
 * longer mention it stands back, because the outermost one is marked (annotation guide, 2).
 */
export function mergeEntities(found: readonly Proposal[], hits: readonly UserHit[]): Proposal[] {
  const wanted = hits.flatMap((hit): Proposal[] => {
    const { result, rule, confidence, span } = hit;
    if (result.type !== 'label') return [];
    return [{ body: { type: 'entity', label: result.label, spans: [span] }, confidence, rule }];
  });
  if (wanted.length === 0) return [...found];
  const own = outermostFirst(wanted);
  const kept = own.filter((hit) => !meets(hit, found, isInside));
  const rest = found.filter((proposal) => !meets(proposal, kept, overlaps));
  return [...rest, ...kept].sort((a, b) => compareSpans(spanOf(a), spanOf(b)));
}

/** Of the user's own hits that overlap, the one that starts first, then the longest, then the surer. */
function outermostFirst(hits: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  let reach = 0;
  const sorted = [...hits].sort(
    (a, b) => compareSpans(spanOf(a), spanOf(b)) || b.confidence - a.confidence,
  );
  for (const hit of sorted) {
    const { start, end } = spanOf(hit);
    if (start < reach) continue;
    kept.push(hit);
    reach = end;
  }
  return kept;
}

const isInside = (inner: Span, outer: Span): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

/** True when one of `others`, which are sorted and apart, stands so to the proposal. */
function meets(
  proposal: Proposal,
  others: readonly Proposal[],
  stands: (span: Span, other: Span) => boolean,
): boolean {
  const span = spanOf(proposal);
  let index = findFirst(others, (other) => spanOf(other).end > span.start);
  for (let other = others[index]; other !== undefined; other = others[(index += 1)]) {
    if (spanOf(other).start >= span.end) return false;
    if (stands(span, spanOf(other))) return true;
  }
  return false;
}

/** The index of the first item that holds; once one does, all behind it do. */
function findFirst<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item === undefined || holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From the first part of a mention to its last. */
function spanOf({ body }: Proposal): Span {
  const { spans } = body as EntityBody;
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/**
 * The engine's indicators, with the names that the user's rules give. A hit names the values inside
 * its match; when there are none, the next value of the same sentence.
 */
export function nameIndicators(
  found: readonly Proposal[],
  hits: readonly UserHit[],
  sentences: readonly Span[],
): Proposal[] {
  if (hits.length === 0) return [...found];
  const named = new Map<Proposal, Proposal>();
  const values = found.flatMap((proposal) =>
    proposal.body.type === 'indicator' ? [{ proposal, body: proposal.body }] : [],
  );
  for (const { result, rule, confidence, span: name, context } of hits) {
    if (result.type !== 'indicatorName') continue;
    const sentence = sentences[findFirst(sentences, ({ end }) => end > context.start)];
    for (const { proposal, body } of valuesOf(values, context, sentence?.end ?? context.end)) {
      named.set(proposal, { body: { ...body, name }, rule, confidence });
    }
  }
  return found.map((proposal) => named.get(proposal) ?? proposal);
}

interface PlacedValue {
  proposal: Proposal;
  body: IndicatorBody;
}

/** `values` are sorted and apart. */
function valuesOf(values: readonly PlacedValue[], match: Span, limit: number): PlacedValue[] {
  const from = findFirst(values, ({ body }) => body.span.end > match.start);
  const behind = findFirst(values, ({ body }) => body.span.start >= match.end);
  if (from < behind) return values.slice(from, behind);
  const next = values[behind];
  return next !== undefined && next.body.span.end <= limit ? [next] : [];
}
