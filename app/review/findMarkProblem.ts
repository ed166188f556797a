import type { Annotation } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Block } from '../../shared/article.ts';
import type { FailureCode } from '../../shared/failure.ts';
import { overlaps, quote } from '../text/spans.ts';
import { spansOfBody } from './spansOfBody.ts';
import { hasSameTarget } from './targetOfBody.ts';

/** What a mark is made in. */
export interface MarkedText {
  text: string;
  blocks: readonly Block[];
}

/** White space and characters without a shape, such as the zero-width space: ` \u200b` */
const INVISIBLE = /^[\s\p{Cf}]*$/u;

/**
 * Why a person cannot mark these words, null when they can: every span holds something to see and
 * lies in the text; a mark also lies within one paragraph, which evidence need not.
 */
export function findMarkProblem(
  body: AnnotationBody,
  { text, blocks }: MarkedText,
): FailureCode | null {
  const spans = spansOfBody(body);
  if (spans.some(({ start, end }) => start < 0 || end > text.length)) return 'invalid-annotation';
  if (spans.some((span) => INVISIBLE.test(quote(text, span)))) return 'nothing-marked';
  if (body.type === 'field') return null;
  const isAcross = spans.some((span) => blocks.filter((block) => overlaps(block, span)).length > 1);
  return isAcross ? 'across-paragraphs' : null;
}

/** What stands exactly where this mark would be; null for nothing, and for a field's value. */
export function findStanding(
  body: AnnotationBody,
  annotations: readonly Annotation[],
): Annotation | null {
  if (body.type === 'field') return null;
  const isThere = (other: Annotation) => !other.isLost && hasSameTarget(other.body, body);
  return annotations.find(isThere) ?? null;
}
