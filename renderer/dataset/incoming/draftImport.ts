import { beginWork } from '../../../app/review/draftDecisions.ts';
import { draftEdit, verdictOn } from '../../../app/review/draftEdit.ts';
import type { EditStamp } from '../../../app/review/inverseEdit.ts';
import { isSameValue } from '../../../app/review/isSameValue.ts';
import { decisionsByTarget, pendingSuggestions } from '../../../app/review/pendingSuggestions.ts';
import { spansOfBody } from '../../../app/review/spansOfBody.ts';
import { targetOfBody } from '../../../app/review/targetOfBody.ts';
import { quote } from '../../../app/text/spans.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { Annotation, AnnotationId, Relation } from '../../../shared/annotation.ts';
import type { AnnotationEdit, Edit } from '../../../shared/edit.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import type { DecidedOtherwise } from './importCalls.ts';
import type { ArticlePlan } from './planArticle.ts';

interface Drafted {
  edits: Edit[];
  decisionCount: number;
  /** Values of which the same was decided already. */
  keptCount: number;
  otherwise: DecidedOtherwise[];
}

/**
 * The edits that take a plan into an article. A decision that stands already stays; a suggestion of
 * the same thing is accepted or corrected, anything else is added.
 */
export function draftImport(
  review: StoredReview,
  plan: ArticlePlan,
  stamp: () => EditStamp,
): Drafted {
  const { text, annotations, extraction, row } = review;
  const articleId = row.id;
  const decisions = decisionsByTarget(annotations);
  const pending = new Map(
    pendingSuggestions(extraction, annotations).map((one) => [targetOfBody(one.body), one]),
  );
  const drafts: AnnotationEdit[] = [];
  const ids = new Map<string, AnnotationId>();
  const used = new Set<AnnotationId>();
  const otherwise: DecidedOtherwise[] = [];
  let keptCount = 0;
  for (const { id: name, body, remarks } of plan.values) {
    const target = targetOfBody(body);
    const before = decisions.get(target) ?? null;
    if (before !== null && (before.verdict !== 'rejected' || used.has(before.id))) {
      if (name !== null) ids.set(name, before.id);
      if (isSameValue(before.body, body)) keptCount += 1;
      else otherwise.push(nameOf(body, text));
      continue;
    }
    const suggestion = before?.suggestion ?? pending.get(target) ?? null;
    const decision = { body, suggestion, verdict: verdictOn(body, suggestion) };
    const { edit, id } = draftEdit({ articleId, text }, before, decision, stamp());
    if (edit === null) continue;
    used.add(id);
    if (name !== null) ids.set(name, id);
    drafts.push({ ...edit, after: edit.after && { ...edit.after, ...remarks } });
  }
  const related = drafts.map((edit) => withRelations(edit, relationsFrom(plan, ids)));
  const others = draftOthers(review, plan, { stamp, hasDecisions: drafts.length > 0 });
  return { edits: [...related, ...others], decisionCount: drafts.length, keptCount, otherwise };
}

const nameOf = (body: AnnotationBody, text: string): DecidedOtherwise => ({
  field: body.type === 'field' ? body.field : null,
  words: spansOfBody(body)
    .map((span) => quote(text, span))
    .join(' … '),
});

/** By the annotation that a relation leads from; those with an end that was left out are left out. */
function relationsFrom(
  { relations }: ArticlePlan,
  ids: ReadonlyMap<string, AnnotationId>,
): Map<AnnotationId, Relation[]> {
  const from = new Map<AnnotationId, Relation[]>();
  for (const { type, from: one, to: other } of relations) {
    const [source, to] = [ids.get(one), ids.get(other)];
    if (source === undefined || to === undefined || type === '') continue;
    from.set(source, [...(from.get(source) ?? []), { type, to }]);
  }
  return from;
}

function withRelations(
  edit: AnnotationEdit,
  from: ReadonlyMap<AnnotationId, Relation[]>,
): AnnotationEdit {
  const relations = edit.after === null ? undefined : from.get(edit.after.id);
  if (edit.after === null || relations === undefined) return edit;
  const after: Annotation = { ...edit.after, relations };
  return { ...edit, after };
}

/** Status, note and findings that were marked as right. */
function draftOthers(
  { row, note, dismissals }: StoredReview,
  plan: ArticlePlan,
  { stamp, hasDecisions }: { stamp: () => EditStamp; hasDecisions: boolean },
): Edit[] {
  const articleId = row.id;
  const common = () => ({ ...stamp(), articleId, inverseOf: null });
  const edits: Edit[] = [];
  if (note === null && plan.note !== null) {
    edits.push({ ...common(), operation: 'setNote', before: null, after: plan.note });
  }
  for (const dismissal of plan.dismissals) {
    if (dismissals.some((known) => isSameFinding(known, dismissal))) continue;
    edits.push({ ...common(), operation: 'dismissFinding', before: null, after: dismissal });
  }
  const { status } = row;
  if (status !== 'new') return edits;
  if (plan.status !== null && plan.status !== 'new') {
    edits.push({ ...common(), operation: 'setStatus', before: status, after: plan.status });
  } else if (hasDecisions) {
    const begin = beginWork({ articleId, status }, stamp);
    if (begin !== null) edits.push(begin);
  }
  return edits;
}

type Finding = ArticlePlan['dismissals'][number];

const isSameFinding = (one: Finding, other: Finding) =>
  isSameValue([one.check, one.quotes, one.context], [other.check, other.quotes, other.context]);
