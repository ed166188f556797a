import type { AnnotationEdit, Edit } from '../../shared/edit.ts';
import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import { findDismissal, keyOfFinding } from './dismissFinding.ts';
import type { EditStamp } from './inverseEdit.ts';
import { isSameValue } from './isSameValue.ts';
import { replayEdits } from './replayEdits.ts';
import type { ReviewState } from './reviewState.ts';

/**
 * What an article was after the first `count` edits of its log, sorted by id; null when the file was
 * changed since: what was marked then points into another text.
 */
export function stateAfter(log: readonly Edit[], count: number): ReviewState | null {
  if (log.slice(count).some(({ operation }) => operation === 'reanchor')) return null;
  return replayEdits(log.slice(0, count)).state;
}

/** The first-hand edits that lead from one state of an article to another; none for the same. */
export function draftRestore(
  articleId: ArticleId,
  from: ReviewState,
  to: ReviewState,
  stamp: () => EditStamp,
): Edit[] {
  const common = () => ({ ...stamp(), articleId, inverseOf: null });
  const edits: Edit[] = [];
  for (const change of diffAnnotations(from.annotations, to.annotations)) {
    edits.push({ ...common(), ...change, operation: operationOf(change) });
  }
  const dismissed = [...from.dismissals, ...to.dismissals];
  for (const one of new Map(dismissed.map((each) => [keyOfFinding(each), each])).values()) {
    const before = findDismissal(from.dismissals, one);
    const after = findDismissal(to.dismissals, one);
    if (isSameValue(before, after)) continue;
    edits.push({ ...common(), operation: 'dismissFinding', before, after });
  }
  if (from.note !== to.note) {
    edits.push({ ...common(), operation: 'setNote', before: from.note, after: to.note });
  }
  if (from.status !== to.status) {
    edits.push({ ...common(), operation: 'setStatus', before: from.status, after: to.status });
  }
  return edits;
}

type Change = Pick<AnnotationEdit, 'before' | 'after'>;

/** What goes first: a target that comes back must be free by then. */
function diffAnnotations(from: readonly Annotation[], to: readonly Annotation[]): Change[] {
  const wanted = new Map(to.map((annotation) => [annotation.id, annotation]));
  const changes: Change[] = [];
  const known = new Set(from.map(({ id }) => id));
  for (const before of from) {
    const after = wanted.get(before.id) ?? null;
    if (!isSameValue(before, after)) changes.push({ before, after });
  }
  for (const after of to) if (!known.has(after.id)) changes.push({ before: null, after });
  return changes;
}

function operationOf({ before, after }: Change): AnnotationEdit['operation'] {
  if (after === null) return 'remove';
  if (before !== null) return isSameValue(before.body, after.body) ? 'describe' : 'correct';
  const operations = {
    accepted: 'accept',
    corrected: 'correct',
    rejected: 'reject',
    added: 'add',
  } as const;
  return operations[after.verdict];
}
