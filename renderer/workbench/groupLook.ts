import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { LocalName, Project } from '../../shared/project.ts';
import type { GroupSummary } from './workbenchMessages.ts';

/** How the subject of a group is named; `hue` is null where it has no colour of its own. */
interface GroupLook {
  name: string;
  hue: number | null;
}

/** What a group, or one mark, is about. */
export type GroupSubject = Pick<GroupSummary, 'type' | 'subject'>;
export type GroupLooks = (group: GroupSubject) => GroupLook;

/** Names labels and fields as the project does; the name of an indicator's kind is its id, for `nameOfKind`. */
export function groupLooks({ labels, fields }: Project, locale: keyof LocalName): GroupLooks {
  const byLabel = new Map(labels.map(({ id, name, hue }) => [id, { name: name[locale], hue }]));
  const byField = new Map(fields.map(({ id, name }) => [id, { name: name[locale], hue: null }]));
  return ({ type, subject }) => {
    const looks = type === 'entity' ? byLabel : byField;
    return looks.get(subject) ?? { name: subject, hue: null };
  };
}

/** What a mark is about. */
export function subjectOf(body: AnnotationBody): GroupSubject {
  const { type } = body;
  switch (type) {
    case 'entity':
      return { type, subject: body.label };
    case 'field':
      return { type, subject: body.field };
    case 'indicator':
      return { type, subject: body.kind };
  }
}
