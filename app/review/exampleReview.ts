import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody, IndicatorBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { AnnotationEdit, Edit, EditId, StatusEdit, StepId } from '../../shared/edit.ts';
import type { Extraction, Suggestion, SuggestionId } from '../../shared/suggestion.ts';
import { quotesOf } from './proveQuotes.ts';
import { targetOfBody } from './targetOfBody.ts';

/** Records for tests, on a text that nobody else wrote. */
export const EXAMPLE_ID = 'example' as ArticleId;

export const EXAMPLE_TEXT =
  'Sáng 12/3, đồng chí Lò Thị Sương thăm xã Nà Mây. Xã Nà Mây thu 1.250 triệu đồng, đạt 98%.';

/** The body of the words at their n-th place in the example. */
export function entityAt(label: string, words: string, nth = 1): AnnotationBody {
  return { type: 'entity', label, spans: [spanOf(words, nth)] };
}

export function spanOf(words: string, nth = 1): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = EXAMPLE_TEXT.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The example does not say ${words} ${nth} times.`);
  return { start, end: start + words.length };
}

export function fieldOf(field: string, value: string | null, words?: string): AnnotationBody {
  return { type: 'field', field, value, evidence: words === undefined ? [] : [spanOf(words)] };
}

/** The amount of the example with its name, and what else is said of it. */
export function revenueWith(differences: Partial<IndicatorBody> = {}): IndicatorBody {
  return {
    type: 'indicator',
    span: spanOf('1.250 triệu đồng'),
    name: spanOf('thu'),
    value: 1250,
    upper: null,
    unit: 'triệu đồng',
    kind: 'level',
    direction: null,
    qualifier: null,
    base: null,
    period: null,
    ...differences,
  };
}

export function suggestionOf(body: AnnotationBody): Suggestion {
  const id = targetOfBody(body) as SuggestionId;
  return { id, body, confidence: 0.8, rule: 'example' };
}

export function extractionOf(...bodies: AnnotationBody[]): Extraction {
  const suggestions = bodies.map(suggestionOf);
  return { articleId: EXAMPLE_ID, engineVersion: '1', projectVersion: 1, suggestions };
}

export function annotationOf(
  body: AnnotationBody,
  differences: Partial<Annotation> = {},
): Annotation {
  return {
    id: `annotation of ${targetOfBody(body)}` as AnnotationId,
    articleId: EXAMPLE_ID,
    body,
    quotes: quotesOf(body, EXAMPLE_TEXT),
    verdict: 'added',
    suggestion: null,
    isLost: false,
    author: 'Example',
    time: '2026-01-02T03:04:05.000Z',
    ...differences,
  };
}

/** Edits whose ids count upwards, each a step of its own unless a step is named. */
export function editMaker() {
  let count = 0;
  const stamp = (step: string | null) => {
    count += 1;
    const number = String(count).padStart(4, '0');
    return {
      id: `edit ${number}` as EditId,
      step: (step ?? `step ${number}`) as StepId,
      articleId: EXAMPLE_ID,
      author: 'Example',
      time: '2026-01-02T03:04:05.000Z',
      inverseOf: null,
    };
  };
  return {
    stamp,
    change: (
      before: Annotation | null,
      after: Annotation | null,
      step: string | null = null,
    ): AnnotationEdit => {
      const operation = before === null ? 'add' : after === null ? 'remove' : 'correct';
      return { ...stamp(step), operation, before, after };
    },
    status: (
      before: StatusEdit['before'],
      after: StatusEdit['after'],
      step: string | null = null,
    ): Edit => ({ ...stamp(step), operation: 'setStatus', before, after }),
    dismiss: (before: Dismissal | null, after: Dismissal | null, step: string): Edit => {
      return { ...stamp(step), operation: 'dismissFinding', before, after };
    },
    note: (before: string | null, after: string | null, step: string | null = null): Edit => ({
      ...stamp(step),
      operation: 'setNote',
      before,
      after,
    }),
  };
}
