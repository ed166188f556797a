import type { Annotation } from '../../../shared/annotation.ts';
import type { Project } from '../../../shared/project.ts';
import { hiddenBy, isHidden } from '../../project/hiddenParts.ts';
import type { Loss } from './compareArticles.ts';

/** The decisions that an export leaves out because their label or field was put away. */
export function listPutAway(annotations: readonly Annotation[], project: Project): Loss[] {
  const hidden = hiddenBy(project);
  if (hidden === null) return [];
  return annotations.flatMap(({ body, verdict, quotes }): Loss[] => {
    if (verdict === 'rejected' || body.type === 'indicator' || !isHidden(body, hidden)) return [];
    const name = body.type === 'entity' ? body.label : body.field;
    return [{ kind: 'putAway', name, words: quotes.join(' … ').slice(0, 80) }];
  });
}
