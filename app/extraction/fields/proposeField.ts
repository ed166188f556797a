import type { Span } from '../../../shared/span.ts';
import type { Proposal } from '../proposal.ts';

interface Finding {
  field: string;
  value: string;
  evidence: readonly Span[];
  confidence: number;
  rule: string;
}

/** A field's proposal, its evidence sorted and each span once. */
export function proposeField({ field, value, evidence, confidence, rule }: Finding): Proposal {
  const spans = new Map(evidence.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  const sorted = [...spans.values()].sort((a, b) => a.start - b.start);
  return { body: { type: 'field', field, value, evidence: sorted }, confidence, rule };
}

/** The words of a span on one line with single spaces. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
