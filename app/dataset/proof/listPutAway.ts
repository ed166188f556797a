import type { Annotation } from '../../../shared/annotation.ts';
import type { Project } from '../../../shared/project.ts';
import { hiddenBy, isHidden } from '../../project/hiddenParts.ts';
import type { Loss } from './compareArticles.ts';

/**
 * What people said that an export leaves out because the project has put it away: decisions on a
 * label or field, and of the marks that stay, attributes, relations, and relations to what goes.
 */
export function listPutAway(annotations: readonly Annotation[], project: Project): Loss[] {
  const { archive } = project;
  if (archive === undefined) return [];
  const hidden = hiddenBy(project) ?? { labels: [], fields: [] };
  const goes = ({ body }: Annotation) => isHidden(body, hidden);
  const gone = new Set(annotations.filter(goes).map(({ id }) => id));
  const attributesAway = new Set(archive.attributes.map(({ id }) => id));
  const relationsAway = new Set(archive.relations.map(({ id }) => id));
  return annotations.flatMap((annotation): Loss[] => {
    const { verdict, quotes, attributes = {}, relations = [] } = annotation;
    if (verdict === 'rejected') return [];
    const said = Object.keys(attributes).filter((id) => attributesAway.has(id));
    const drawn = relations.filter(({ type, to }) => relationsAway.has(type) || gone.has(to));
    const names = goes(annotation)
      ? [nameOf(annotation)]
      : [...said, ...drawn.map(({ type }) => type)];
    const words = quotes.join(' … ').slice(0, MOST_WORDS);
    return names.map((name) => ({ kind: 'putAway', name, words }));
  });
}

const MOST_WORDS = 80;

function nameOf({ body }: Annotation): string {
  if (body.type === 'entity') return body.label;
  return body.type === 'field' ? body.field : body.kind;
}
