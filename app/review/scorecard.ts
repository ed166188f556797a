import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Edit } from '../../shared/edit.ts';

/** What people decided on the suggestions that one rule made with one confidence. */
export interface Outcome {
  /** As the rule gave it, rounded to hundredths. */
  confidence: number;
  accepted: number;
  corrected: number;
  rejected: number;
}

/** The record of a rule; outcomes are sorted by confidence, and none of them is empty. */
export interface RuleRecord {
  rule: string;
  type: AnnotationBody['type'];
  outcomes: Outcome[];
}

/** How much edits add to an outcome of a rule, or take from it. */
export interface RecordChange extends Outcome {
  rule: string;
  type: AnnotationBody['type'];
}

const NOTHING = { accepted: 0, corrected: 0, rejected: 0 };

/** What edits change in the records; changes that cancel each other are left out. */
export function findRecordChanges(edits: readonly Edit[]): RecordChange[] {
  const changes = new Map<string, RecordChange>();
  for (const edit of edits) {
    if (!isOfAnnotation(edit)) continue;
    count(changes, edit.before, -1);
    count(changes, edit.after, 1);
  }
  return [...changes.values()].filter(isOfAnyCount);
}

/** What decisions add to the records, from nothing. */
export function findDecisionCounts(annotations: readonly Annotation[]): RecordChange[] {
  const changes = new Map<string, RecordChange>();
  for (const annotation of annotations) count(changes, annotation, 1);
  return [...changes.values()];
}

/** A rule's record after a change; null is that of a rule that nothing was decided on. */
export function changeRecord(record: RuleRecord | null, change: RecordChange): RuleRecord {
  const { rule, type, ...added } = change;
  const outcomes = record?.outcomes ?? [];
  const isSame = ({ confidence }: Outcome) => confidence === change.confidence;
  const known = outcomes.find(isSame) ?? { ...added, ...NOTHING };
  const sum = {
    confidence: change.confidence,
    accepted: known.accepted + change.accepted,
    corrected: known.corrected + change.corrected,
    rejected: known.rejected + change.rejected,
  };
  const others = outcomes.filter((outcome) => !isSame(outcome));
  const all = isOfAnyCount(sum) ? [...others, sum] : others;
  return { rule, type, outcomes: all.sort((a, b) => a.confidence - b.confidence) };
}

/** The outcomes of a record in one, without their confidence. */
export function sumOutcomes(outcomes: readonly Outcome[]): Omit<Outcome, 'confidence'> {
  const sum = { ...NOTHING };
  for (const { accepted, corrected, rejected } of outcomes) {
    sum.accepted += accepted;
    sum.corrected += corrected;
    sum.rejected += rejected;
  }
  return sum;
}

type AnnotationEdit = Extract<Edit, { before: Annotation | null }>;

function isOfAnnotation(edit: Edit): edit is AnnotationEdit {
  const { operation } = edit;
  return operation !== 'setStatus' && operation !== 'setNote' && operation !== 'dismissFinding';
}

function isOfAnyCount({ accepted, corrected, rejected }: Omit<Outcome, 'confidence'>): boolean {
  return accepted !== 0 || corrected !== 0 || rejected !== 0;
}

function count(
  changes: Map<string, RecordChange>,
  annotation: Annotation | null,
  times: 1 | -1,
): void {
  if (annotation?.suggestion == null || annotation.verdict === 'added') return;
  const { suggestion, verdict } = annotation;
  const { rule, body } = suggestion;
  const confidence = Math.round(suggestion.confidence * 100) / 100;
  const key = `${rule} ${confidence}`;
  const known = changes.get(key) ?? { rule, type: body.type, confidence, ...NOTHING };
  changes.set(key, { ...known, [verdict]: known[verdict] + times });
}
