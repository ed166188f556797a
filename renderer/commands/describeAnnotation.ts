import { isSameValue } from '../../app/review/isSameValue.ts';
import type { AnnotationId, Remarks } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';
import { findAnnotation } from './findAnnotation.ts';
import { recordReview } from './recordStep.ts';

/**
 * Says something beside an annotation: a part that is given takes the place of what was said, an
 * empty one takes it away, one that is not given stays. Fails when a relation leads nowhere.
 */
export function describeAnnotation(
  articleId: ArticleId,
  annotationId: AnnotationId,
  remarks: Remarks,
): Promise<Result<null>> {
  return recordReview(articleId, (review, stamp) => {
    const before = findAnnotation(review, annotationId);
    for (const { to } of remarks.relations ?? []) findAnnotation(review, to);
    const { attributes, relations, note, ...bare } = before;
    const after = { ...bare, ...withoutEmpty({ attributes, relations, note, ...remarks }) };
    if (isSameValue(before, after)) return { edits: [], value: null };
    const change = { operation: 'describe', before, after } as const;
    return { edits: [{ ...stamp(), articleId, inverseOf: null, ...change }], value: null };
  });
}

/** Puts a note on the article as a whole; an empty one takes it away. */
export function setArticleNote(articleId: ArticleId, note: string): Promise<Result<null>> {
  return recordReview(articleId, ({ note: before }, stamp) => {
    const after = note === '' ? null : note;
    if (after === before) return { edits: [], value: null };
    const change = { operation: 'setNote', before, after } as const;
    return { edits: [{ ...stamp(), articleId, inverseOf: null, ...change }], value: null };
  });
}

function withoutEmpty({ attributes, relations, note }: Remarks): Remarks {
  return {
    ...(attributes && Object.keys(attributes).length > 0 && { attributes }),
    ...(relations && relations.length > 0 && { relations }),
    ...(note && { note }),
  };
}
