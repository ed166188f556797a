import type { EditStamp } from '../../app/review/inverseEdit.ts';
import { isSameValue } from '../../app/review/isSameValue.ts';
import type { Annotation, Remarks } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { Result } from '../../shared/failure.ts';
import { findAnnotation } from './findAnnotation.ts';
import { recordReview } from './recordStep.ts';
import { takeMark, type MarkId } from './takeMark.ts';

/**
 * Says something beside a mark: a part that is given takes the place of what was said, an empty one
 * takes it away, one that is not given stays. A suggestion is accepted in the same step. Fails when
 * a relation leads nowhere.
 */
export function describeAnnotation(
  articleId: ArticleId,
  mark: MarkId,
  remarks: Remarks,
): Promise<Result<null>> {
  return recordReview(articleId, (review, stamp) => {
    for (const { to } of remarks.relations ?? []) findAnnotation(review, to);
    const { annotation, edits } = takeMark(review, mark, stamp);
    return { edits: [...edits, ...draftRemarks(annotation, remarks, stamp)], value: null };
  });
}

/** Relates one mark to another; suggestions among the two are accepted in the same step. */
export function relateMarks(
  articleId: ArticleId,
  from: MarkId,
  type: string,
  to: MarkId,
): Promise<Result<null>> {
  return recordReview(articleId, (review, stamp) => {
    const one = takeMark(review, from, stamp);
    const other = takeMark(review, to, stamp);
    const relation = { type, to: other.annotation.id };
    const known = one.annotation.relations ?? [];
    const relations = [...known.filter((each) => !isSameValue(each, relation)), relation];
    const related = draftRemarks(one.annotation, { relations }, stamp);
    return { edits: [...one.edits, ...other.edits, ...related], value: null };
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

/** The edit that records what is said of an annotation; none when that was said already. */
export function draftRemarks(before: Annotation, remarks: Remarks, stamp: () => EditStamp): Edit[] {
  const { attributes, relations, note, ...bare } = before;
  const after = { ...bare, ...withoutEmpty({ attributes, relations, note, ...remarks }) };
  if (isSameValue(before, after)) return [];
  const { articleId } = before;
  return [{ ...stamp(), articleId, inverseOf: null, operation: 'describe', before, after }];
}

function withoutEmpty({ attributes, relations, note }: Remarks): Remarks {
  return {
    ...(attributes && Object.keys(attributes).length > 0 && { attributes }),
    ...(relations && relations.length > 0 && { relations }),
    ...(note && { note }),
  };
}
