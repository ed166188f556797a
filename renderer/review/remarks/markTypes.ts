import type { Annotation, AnnotationId, Relation } from '../../../shared/annotation.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { AttributeType, Project, RelationEnd, RelationType } from '../../../shared/project.ts';

/** The attributes that a mark can have. */
export function attributesFor(project: Project, body: AnnotationBody): AttributeType[] {
  if (body.type !== 'entity') return [];
  return (project.attributes ?? []).filter(({ labels }) => labels.includes(body.label));
}

/** A way in which one mark can be related to another: `isReversed` when the other holds it. */
export interface RelationChoice {
  type: RelationType;
  isReversed: boolean;
}

/** How two marks can be related, the direction from the first to the second first. */
export function relationsBetween(
  project: Project,
  one: AnnotationBody,
  other: AnnotationBody,
): RelationChoice[] {
  const types = project.relations ?? [];
  const onward = types.filter((type) => joins(type, one, other));
  const back = types.filter((type) => !type.isSymmetric && joins(type, other, one));
  return [
    ...onward.map((type) => ({ type, isReversed: false })),
    ...back.map((type) => ({ type, isReversed: true })),
  ];
}

/** True when some relation can begin or end at the mark. */
export function canBeRelated(project: Project, body: AnnotationBody): boolean {
  return (project.relations ?? []).some(({ from, to }) => isAt(from, body) || isAt(to, body));
}

function joins(type: RelationType, from: AnnotationBody, to: AnnotationBody): boolean {
  if (!isAt(type.from, from) || !isAt(type.to, to)) return false;
  return !type.isSymmetric || labelOf(from) === labelOf(to);
}

function isAt({ labels, indicators = false }: RelationEnd, body: AnnotationBody): boolean {
  if (body.type === 'indicator') return indicators;
  return body.type === 'entity' && labels.includes(body.label);
}

function labelOf(body: AnnotationBody): string | null {
  return body.type === 'entity' ? body.label : null;
}

/** A relation of a mark: `holder` is the annotation that carries it, `other` the far end. */
export interface RelatedMark {
  relation: Relation;
  holder: Annotation;
  other: Annotation;
  isIncoming: boolean;
}

/** The relations that begin or end at an annotation; those to what is not there are left out. */
export function listRelated(annotations: readonly Annotation[], id: AnnotationId): RelatedMark[] {
  const byId = (wanted: AnnotationId) => annotations.find((one) => one.id === wanted);
  return annotations.flatMap((holder) =>
    (holder.relations ?? []).flatMap((relation): RelatedMark[] => {
      const isOwn = holder.id === id;
      const other = isOwn ? byId(relation.to) : holder;
      if (other === undefined || (!isOwn && relation.to !== id)) return [];
      return [{ relation, holder, other, isIncoming: !isOwn }];
    }),
  );
}
