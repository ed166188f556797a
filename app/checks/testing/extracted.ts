import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import { createExtractor } from '../../extraction/createExtractor.ts';
import { parseArticle } from '../../reading/parseArticle.ts';
import { templateProject } from '../../template/templateProject.ts';
import { checkArticle } from '../checkArticle.ts';
import type { CheckedArticle } from '../prepareArticle.ts';

const extractor = createExtractor(templateProject);

/** An article with what the engine finds in it. */
export function extracted(text: string, path = 'a.txt'): CheckedArticle {
  return {
    path,
    text,
    bodies: extractor.extract(text, parseArticle(text)).map(({ body }) => body),
  };
}

/** What one check finds: the data of its findings. */
export function findingsOf(check: string, article: CheckedArticle | string): unknown[] {
  const checked = typeof article === 'string' ? extracted(article) : article;
  return checkArticle(checked)
    .filter((finding) => finding.check === check)
    .map(({ data }) => data);
}

/** A body for the n-th place of the words. */
export function entityOf(text: string, label: string, words: string, nth = 1): AnnotationBody {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The text does not say ${words} ${String(nth)} times.`);
  return { type: 'entity', label, spans: [{ start, end: start + words.length }] };
}

export function fieldOf(text: string, field: string, value: string, words: string): AnnotationBody {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text does not say ${words}.`);
  return { type: 'field', field, value, evidence: [{ start, end: start + words.length }] };
}
