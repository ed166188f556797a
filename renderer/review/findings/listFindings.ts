import {
  findDismissal,
  identifyFinding,
  keyOfFinding,
  type FindingIdentity,
} from '../../../app/review/dismissFinding.ts';
import { pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { Dismissal } from '../../../shared/dismissal.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { LoadedArticle } from '../../database/loadArticle.ts';

/** A finding as the panel has it; `dismissal` is null while nobody has marked it as right. */
export interface ListedFinding {
  key: string;
  finding: Finding;
  identity: FindingIdentity;
  dismissal: Dismissal | null;
}

/** What is held to be true of an article: what people decided, and what is still only suggested. */
export function listCheckedBodies({
  annotations,
  extraction,
}: Pick<LoadedArticle, 'annotations' | 'extraction'>): AnnotationBody[] {
  const decided = annotations.filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost);
  const pending = pendingSuggestions(extraction, annotations);
  return [...decided, ...pending].map(({ body }) => body);
}

/** The findings in the order of the text, those that say the same about the same words once. */
export function listFindings(
  findings: readonly Finding[],
  text: string,
  dismissals: readonly Dismissal[],
): ListedFinding[] {
  const listed = new Map<string, ListedFinding>();
  for (const finding of findings) {
    const identity = identifyFinding(finding, text);
    const key = `${keyOfFinding(identity)} ${JSON.stringify(finding.data)}`;
    const dismissal = findDismissal(dismissals, identity);
    if (!listed.has(key)) listed.set(key, { key, finding, identity, dismissal });
  }
  return [...listed.values()];
}

/** The open finding after or before another, going round at the end; null when there is none. */
export function stepFinding(
  findings: readonly ListedFinding[],
  fromKey: string | null,
  direction: 1 | -1,
): ListedFinding | null {
  const index = findings.findIndex(({ key }) => key === fromKey);
  const from = index === -1 && direction === -1 ? 0 : index;
  for (let step = 1; step <= findings.length; step += 1) {
    const place = (from + direction * step + 2 * findings.length) % findings.length;
    const next = findings[place];
    if (next?.dismissal === null) return next;
  }
  return null;
}
