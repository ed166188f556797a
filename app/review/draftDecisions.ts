import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationEdit, Edit, StatusEdit } from '../../shared/edit.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { draftEdit, type DecidedText, type Decision } from './draftEdit.ts';
import { dropRelations } from './dropRelations.ts';
import type { EditStamp } from './inverseEdit.ts';
import { decidedTargets, decisionsByTarget } from './pendingSuggestions.ts';
import { targetOfBody } from './targetOfBody.ts';

export interface DecidedArticle extends DecidedText {
  annotations: readonly Annotation[];
}

export type Judge = (suggestion: Suggestion) => Omit<Decision, 'suggestion'>;

/**
 * The edits that record what a person decided on suggestions of one article, and the ids of the
 * annotations, one for each suggestion. What stands already makes no edit.
 */
export function draftDecisions(
  article: DecidedArticle,
  suggestions: readonly Suggestion[],
  judge: Judge,
  stamp: () => EditStamp,
): { edits: Edit[]; ids: AnnotationId[] } {
  const decisions = decisionsByTarget(article.annotations);
  const edits: Edit[] = [];
  const ids: AnnotationId[] = [];
  for (const suggestion of suggestions) {
    const before = decisions.get(targetOfBody(suggestion.body)) ?? null;
    const decision = { ...judge(suggestion), suggestion };
    const { edit, id } = draftEdit(article, before, decision, stamp());
    ids.push(id);
    if (edit === null) continue;
    edits.push(edit);
    replace(decisions, edit);
    if (decision.verdict === 'rejected') edits.push(...unrelate(article, id, stamp));
  }
  return { edits, ids };
}

/** The first decision on an article begins the work on it; null when it has begun. */
export function beginWork(
  { articleId, status }: { articleId: DecidedText['articleId']; status: ReviewStatus },
  stamp: () => EditStamp,
): StatusEdit | null {
  if (status !== 'new') return null;
  const change = { operation: 'setStatus', before: 'new', after: 'inWork' } as const;
  return { ...stamp(), articleId, inverseOf: null, ...change };
}

/** What is rejected stays on record, but nothing is related to it any more. */
function unrelate(
  { annotations, articleId }: DecidedArticle,
  id: AnnotationId,
  stamp: () => EditStamp,
): Edit[] {
  return dropRelations(annotations, id).map((change) => {
    const common = { articleId, inverseOf: null, operation: 'describe' } as const;
    return { ...stamp(), ...common, ...change };
  });
}

function replace(decisions: Map<string, Annotation>, { before, after }: AnnotationEdit): void {
  if (before !== null) for (const target of decidedTargets(before)) decisions.delete(target);
  if (after !== null) for (const target of decidedTargets(after)) decisions.set(target, after);
}
