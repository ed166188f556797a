import { createExtractor } from '../../../app/extraction/createExtractor.ts';
import { parseArticle } from '../../../app/reading/parseArticle.ts';
import { templateProject } from '../../../app/template/templateProject.ts';
import type { Suggestion } from '../../../shared/suggestion.ts';
import { generateArticle } from '../writeArticles.ts';

/** Of so many generated articles the paragraphs are taken. */
const SOURCES = 150;
const MOST_SUGGESTIONS = 4;

/** A paragraph with what the engine finds in it; offsets count from its start. */
export interface SeedParagraph {
  text: string;
  suggestions: Suggestion[];
}

/** Words that some articles have in common, for a decision on all of them at once. */
export const SHARED_BODY = 'Ban Quản lý dự án Suối Ngà';

/** Varied paragraphs of the genre, extracted as an import does. */
export function inventParagraphs(): SeedParagraph[] {
  const { extract } = createExtractor(templateProject);
  return Array.from({ length: SOURCES }, (_, seed) => {
    const text = generateArticle(seed + 1, 5_000);
    const blocks = parseArticle(text);
    const found = extract(text, blocks);
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph').slice(1);
    return paragraphs.map(({ start, end }) => ({
      text: text.slice(start, end),
      suggestions: found
        .filter(({ body }) => body.type !== 'field' && isWithin(body, start, end))
        .slice(0, MOST_SUGGESTIONS)
        .map((suggestion) => ({ ...suggestion, body: moveSpans(suggestion.body, -start) })),
    }));
  }).flat();
}

/** The paragraph that a group decision is made on. */
export const sharedParagraph = (): SeedParagraph => ({
  text: `${SHARED_BODY} báo cáo tiến độ.`,
  suggestions: [
    {
      id: 'shared' as Suggestion['id'],
      body: { type: 'entity', label: 'ORG', spans: [{ start: 0, end: SHARED_BODY.length }] },
      confidence: 0.6,
      rule: 'entity.org.name',
    },
  ],
});

const isSpan = (value: object): value is { start: number; end: number } =>
  'start' in value && 'end' in value;

function isWithin(value: unknown, start: number, end: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (isSpan(value)) return value.start >= start && value.end <= end;
  return Object.values(value).every((part) => isWithin(part, start, end));
}

function moveSpans<Value>(value: Value, by: number): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => moveSpans(part, by)) as Value;
  const moved = Object.entries(value).map(([key, part]): [string, unknown] => [
    key,
    isSpan(value) && typeof part === 'number' ? part + by : moveSpans<unknown>(part, by),
  ]);
  return Object.fromEntries(moved) as Value;
}
