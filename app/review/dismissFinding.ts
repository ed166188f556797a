import type { Dismissal } from '../../shared/dismissal.ts';
import type { Finding } from '../../shared/finding.ts';
import { quote } from '../text/spans.ts';

/** What tells a finding from others, also after its place in the text has moved. */
export type FindingIdentity = Pick<Dismissal, 'check' | 'quotes' | 'context'>;

/** So many code units on either side of the first words are enough to tell two places apart. */
const CONTEXT = 24;

export function identifyFinding(finding: Finding, text: string): FindingIdentity {
  const { check, spans } = finding;
  const [first = { start: 0, end: 0 }] = spans;
  const around = text.slice(Math.max(0, first.start - CONTEXT), first.end + CONTEXT);
  // What is said of a field is known by the field: a missing one has no words of its own.
  const isOfField = finding.check === 'missing-field' || finding.check === 'field-value';
  const context = isOfField ? finding.data.field : around;
  return { check, quotes: spans.map((span) => quote(text, span)), context };
}

/** A key that two identities share only when they are the same. */
export function keyOfFinding({ check, quotes, context }: FindingIdentity): string {
  return JSON.stringify([check, context, quotes]);
}

/** Puts a dismissal in the place of another; null is none. The list stays sorted by key. */
export function replaceDismissal(
  dismissals: readonly Dismissal[],
  before: Dismissal | null,
  after: Dismissal | null,
): Dismissal[] {
  const gone = before && keyOfFinding(before);
  const rest = dismissals.filter((dismissal) => keyOfFinding(dismissal) !== gone);
  if (after === null) return rest;
  const key = keyOfFinding(after);
  const place = rest.findIndex((dismissal) => keyOfFinding(dismissal) > key);
  return rest.toSpliced(place === -1 ? rest.length : place, 0, after);
}

/** The dismissal of a finding; null when nobody has dismissed it. */
export function findDismissal(
  dismissals: readonly Dismissal[],
  identity: FindingIdentity,
): Dismissal | null {
  const key = keyOfFinding(identity);
  return dismissals.find((dismissal) => keyOfFinding(dismissal) === key) ?? null;
}
