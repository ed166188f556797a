import type { Span } from '../../../shared/span.ts';
import type { LexicalText } from '../../matching/lexicon.ts';

/** What a rule found, before overlaps are settled. Offsets count in the analysed text. */
export interface Candidate extends Span {
  label: string;
  confidence: number;
  rule: string;
}

/** A rule as it signs its findings. */
export type Rule = Omit<Candidate, 'start' | 'end'>;

/** The candidate from token `from` up to token `to` (exclusive); `from < to`. */
export function candidateOf(text: LexicalText, from: number, to: number, rule: Rule): Candidate {
  const { label, rule: id, confidence } = rule;
  const start = text.spans[from]?.start ?? 0;
  return { label, rule: id, confidence, start, end: text.spans[to - 1]?.end ?? start };
}
