import { AnnotationId, type Annotation } from '../../shared/annotation.ts';
import type {
  AnnotationBody,
  EntityBody,
  FieldBody,
  IndicatorBody,
} from '../../shared/annotationBody.ts';
import { ArticleId } from '../../shared/article.ts';
import type { Field } from '../../shared/project.ts';
import type { Span } from '../../shared/span.ts';
import { SuggestionId, type Extraction, type Suggestion } from '../../shared/suggestion.ts';
import { pendingSuggestions } from '../../app/review/pendingSuggestions.ts';
import {
  compareItems,
  isOfType,
  itemOfAnnotation,
  itemOfSuggestion,
  slotOf,
  type ReviewItems,
} from './reviewItems.ts';

/** Records for tests: an article without a text of its own, and short ways to make bodies. */
export const articleId = ArticleId.parse('article');

export const fields: Field[] = ['title', 'place'].map((id) => ({
  id,
  name: { en: id, vi: id },
  guideline: { en: id, vi: id },
  type: 'text',
  choices: [],
}));

export const field = (id: string, value: string | null, evidence: Span[]): FieldBody => ({
  type: 'field',
  field: id,
  value,
  evidence,
});

export const entity = (label: string, start: number, end: number): EntityBody => ({
  type: 'entity',
  label,
  spans: [{ start, end }],
});

export const indicator = (start: number, end: number): IndicatorBody => ({
  type: 'indicator',
  span: { start, end },
  name: null,
  value: 57,
  upper: null,
  unit: 'tấn',
  kind: 'level',
  direction: null,
  qualifier: null,
  base: null,
  period: null,
});

export const suggest = (body: AnnotationBody, confidence = 0.8): Suggestion => ({
  id: SuggestionId.parse(JSON.stringify(body)),
  body,
  confidence,
  rule: 'test.rule',
});

export const suggestionsOf = (...bodies: AnnotationBody[]): Extraction => ({
  articleId,
  engineVersion: '1',
  projectVersion: 1,
  suggestions: bodies.map((body) => suggest(body)),
});

export const annotate = (body: AnnotationBody, changes: Partial<Annotation> = {}): Annotation => ({
  id: AnnotationId.parse(JSON.stringify(body)),
  articleId,
  body,
  quotes: [],
  verdict: 'added',
  suggestion: null,
  isLost: false,
  author: 'Người thử',
  time: '2026-01-02T03:04:05.000Z',
  ...changes,
});

/** The slow way to the same items, against which the quick one is tested. */
export function listReviewItems(
  projectFields: readonly Field[],
  extraction: Extraction | null,
  annotations: readonly Annotation[],
): ReviewItems {
  const pending = extraction === null ? [] : pendingSuggestions(extraction, annotations);
  const items = [...annotations.map(itemOfAnnotation), ...pending.map(itemOfSuggestion)];
  const present = items.filter((item) => item.state !== 'lost');
  const values = items.filter((item) => isOfType(item, 'field'));
  return {
    fields: projectFields.map((one) => slotOf(one, values)),
    entities: present.filter((item) => isOfType(item, 'entity')).sort(compareItems),
    indicators: present.filter((item) => isOfType(item, 'indicator')).sort(compareItems),
    lost: items.filter((item) => item.state === 'lost'),
  };
}
