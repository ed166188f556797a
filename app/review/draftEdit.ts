import {
  AnnotationId,
  type Annotation,
  type Remarks,
  type Verdict,
} from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { AnnotationEdit } from '../../shared/edit.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import type { EditStamp } from './inverseEdit.ts';
import { isSameValue } from './isSameValue.ts';
import { quotesOf } from './proveQuotes.ts';

/** The text that a decision is made on. */
export interface DecidedText {
  articleId: ArticleId;
  text: string;
}

/** What a person decided. */
export interface Decision {
  body: AnnotationBody;
  verdict: Verdict;
  suggestion: Suggestion | null;
}

/**
 * The verdict on a body that a person gave: on a suggestion it is accepted when it is what was
 * suggested, else corrected; without a suggestion it is added.
 */
export function verdictOn(body: AnnotationBody, suggestion: Suggestion | null): Verdict {
  if (suggestion === null) return 'added';
  return isSameValue(body, suggestion.body) ? 'accepted' : 'corrected';
}

/**
 * The edit that records a decision, null when it stands already, and the annotation's id: that of
 * `before`, or the edit's own for a new annotation.
 */
export function draftEdit(
  { articleId, text }: DecidedText,
  before: Annotation | null,
  decision: Decision,
  stamp: EditStamp,
): { edit: AnnotationEdit | null; id: AnnotationId } {
  const id = before?.id ?? AnnotationId.parse(stamp.id);
  if (before !== null && stands(before, decision)) return { edit: null, id };
  const { author, time } = stamp;
  const after: Annotation = {
    ...remarksOf(before),
    ...decision,
    id,
    articleId,
    quotes: quotesOf(decision.body, text),
    isLost: false,
    author,
    time,
  };
  const operation = operationOf(decision.verdict, before);
  return { edit: { ...stamp, articleId, inverseOf: null, operation, before, after }, id };
}

/** A new opinion on a mark leaves what was said beside it. */
function remarksOf(annotation: Annotation | null): Remarks {
  const { attributes, relations, note } = annotation ?? {};
  return {
    ...(attributes && { attributes }),
    ...(relations && { relations }),
    ...(note !== undefined && { note }),
  };
}

function stands(annotation: Annotation, { body, verdict, suggestion }: Decision): boolean {
  const now = [annotation.body, annotation.verdict, annotation.suggestion];
  return !annotation.isLost && isSameValue(now, [body, verdict, suggestion]);
}

function operationOf(verdict: Verdict, before: Annotation | null): AnnotationEdit['operation'] {
  switch (verdict) {
    case 'accepted':
      return 'accept';
    case 'corrected':
      return 'correct';
    case 'rejected':
      return 'reject';
    case 'added':
      return before === null ? 'add' : 'correct';
  }
}
