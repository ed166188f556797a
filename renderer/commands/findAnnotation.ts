import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { StoredReview } from '../database/loadReview.ts';
import { missing } from './recordStep.ts';

/** Ends the step when the article has no such annotation. */
export function findAnnotation({ annotations, row }: StoredReview, id: AnnotationId): Annotation {
  const annotation = annotations.find((other) => other.id === id);
  if (annotation === undefined) throw missing(`There is no annotation ${id}.`, row.path);
  return annotation;
}
