import { draftDecisions } from '../../app/review/draftDecisions.ts';
import type { EditStamp } from '../../app/review/inverseEdit.ts';
import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { Edit } from '../../shared/edit.ts';
import type { SuggestionId } from '../../shared/suggestion.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { findAnnotation } from './findAnnotation.ts';
import { missing } from './recordStep.ts';

/** A mark that something is said of. What is said of a suggestion accepts it. */
export type MarkId = { annotation: AnnotationId } | { suggestion: SuggestionId };

/**
 * The annotation of a mark and the edits that it takes to have it: none, or the one that accepts the
 * suggestion. Ends the step when the article has no such mark.
 */
export function takeMark(
  review: StoredReview,
  mark: MarkId,
  stamp: () => EditStamp,
): { annotation: Annotation; edits: Edit[] } {
  const { annotations, extraction, row, text } = review;
  if ('annotation' in mark) {
    return { annotation: findAnnotation(review, mark.annotation), edits: [] };
  }
  const suggestion = extraction.suggestions.find(({ id }) => id === mark.suggestion);
  if (suggestion === undefined) throw absent(mark.suggestion, row.path);
  const judge = () => ({ body: suggestion.body, verdict: 'accepted' }) as const;
  const article = { articleId: row.id, text, annotations };
  const { edits, ids } = draftDecisions(article, [suggestion], judge, stamp);
  const taken = edits.flatMap((edit) =>
    'after' in edit && isAnnotation(edit.after) ? edit.after : [],
  );
  const annotation = [...taken, ...annotations].find(({ id }) => id === ids[0]);
  if (annotation === undefined) throw absent(mark.suggestion, row.path);
  return { annotation, edits };
}

function isAnnotation(after: Edit['after']): after is Annotation {
  return typeof after === 'object' && after !== null && 'verdict' in after;
}

function absent(id: SuggestionId, path: string) {
  return missing(`There is no suggestion ${id}.`, path);
}
