import type { Annotation } from '../../shared/annotation.ts';
import type { Span } from '../../shared/span.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { pendingSuggestions } from '../review/pendingSuggestions.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { foldDiacritics } from '../text/foldSpelling.ts';
import { sentenceAround } from './sentenceAround.ts';

/** Words that were marked, in their sentence. */
export interface MarkedExample {
  articleId: string;
  before: string;
  words: string;
  after: string;
  /** False for what is only suggested. */
  isDecided: boolean;
}

interface ExampleSource {
  row: { id: string };
  text: string;
  extraction: Extraction;
  annotations: readonly Annotation[];
}

type Subject = { kind: 'labels' | 'fields'; id: string };

/**
 * At most `count` different words that have a label or stand for a field: what people decided first,
 * then the surest suggestions.
 */
export function collectExamples(
  articles: readonly ExampleSource[],
  subject: Subject,
  count: number,
): MarkedExample[] {
  const candidates = articles.flatMap((article) => candidatesOf(article, subject));
  const ranked = candidates.sort((a, b) => b.rank - a.rank);
  const seen = new Set<string>();
  const examples: MarkedExample[] = [];
  for (const { article, span, isDecided } of ranked) {
    const example = sentenceAround(article.text, span);
    const key = foldDiacritics(example.words.normalize('NFC'));
    if (seen.has(key)) continue;
    seen.add(key);
    examples.push({ articleId: article.row.id, ...example, isDecided });
    if (examples.length === count) break;
  }
  return examples;
}

interface Candidate {
  article: ExampleSource;
  span: Span;
  isDecided: boolean;
  rank: number;
}

/** A decision goes before every suggestion, which has a confidence up to 1. */
const DECIDED = 2;

function candidatesOf(article: ExampleSource, { kind, id }: Subject): Candidate[] {
  const { text, extraction, annotations } = article;
  const decided = annotations
    .filter(({ verdict, isLost }) => verdict !== 'rejected' && !isLost)
    .map(({ body }) => ({ body, rank: DECIDED }));
  const pending = pendingSuggestions(extraction, annotations).map(({ body, confidence }) => ({
    body,
    rank: confidence,
  }));
  return [...decided, ...pending].flatMap(({ body, rank }) => {
    const isOf =
      kind === 'labels'
        ? body.type === 'entity' && body.label === id
        : body.type === 'field' && body.field === id;
    const [span] = isOf ? spansOfBody(body) : [];
    if (span === undefined || span.end > text.length) return [];
    return [{ article, span, isDecided: rank === DECIDED, rank }];
  });
}
