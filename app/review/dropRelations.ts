import type { Annotation, AnnotationId } from '../../shared/annotation.ts';

/**
 * What must change beside an annotation that goes or is rejected: each annotation with a relation to
 * it, before and after. The last relation takes the list with it.
 */
export function dropRelations(
  annotations: readonly Annotation[],
  gone: AnnotationId,
): { before: Annotation; after: Annotation }[] {
  return annotations.flatMap((before) => {
    if (!before.relations?.some(({ to }) => to === gone)) return [];
    const { relations, ...rest } = before;
    const kept = relations.filter(({ to }) => to !== gone);
    return [{ before, after: kept.length === 0 ? rest : { ...rest, relations: kept } }];
  });
}
