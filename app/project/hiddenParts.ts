import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Project } from '../../shared/project.ts';
import type { Extraction } from '../../shared/suggestion.ts';

/** The ids of the labels and fields that a project has put away: nothing shows what was said with them. */
export interface HiddenParts {
  labels: string[];
  fields: string[];
}

/** Null when the project has put no label and no field away. */
export function hiddenBy({ archive }: Project): HiddenParts | null {
  const labels = archive?.labels.map(({ id }) => id) ?? [];
  const fields = archive?.fields.map(({ id }) => id) ?? [];
  return labels.length + fields.length === 0 ? null : { labels, fields };
}

export function isHidden(body: AnnotationBody, { labels, fields }: HiddenParts): boolean {
  if (body.type === 'entity') return labels.includes(body.label);
  return body.type === 'field' && fields.includes(body.field);
}

/**
 * What is seen of an article's decisions and suggestions; the same object when nothing is hidden. To
 * be shown or counted only: who writes needs all of them.
 */
export function withoutHidden<
  Seen extends { annotations: readonly Annotation[]; extraction: Extraction },
>(article: Seen, hidden: HiddenParts | null): Seen {
  if (hidden === null) return article;
  const { annotations, extraction } = article;
  const isSeen = ({ body }: { body: AnnotationBody }) => !isHidden(body, hidden);
  const suggestions = extraction.suggestions.filter(isSeen);
  return {
    ...article,
    annotations: annotations.filter(isSeen),
    extraction: { ...extraction, suggestions },
  };
}
