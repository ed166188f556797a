import type { Span } from '../../shared/span.ts';
import { type Mistake, placeOf } from '../dataset/findMistakes.ts';
import { countOf } from './countOf.ts';
import { escapeControls } from './escapeControls.ts';
import { createLineIndex } from './lineIndex.ts';
import { writeContext, writeQuote } from './writeContext.ts';

/** The mistakes of one article; `text` is null when only predictions were given. */
export interface ArticleMistakes {
  file: string;
  text: string | null;
  mistakes: readonly Mistake[];
}

/** Each mistake on a line that begins as compilers do, `file:line:column:`, then its context. */
export function writeMistakes(articles: readonly ArticleMistakes[]): string {
  const wrong = articles.filter(({ mistakes }) => mistakes.length > 0);
  const count = wrong.reduce((sum, { mistakes }) => sum + mistakes.length, 0);
  const all = countOf(articles.length, 'article');
  if (wrong.length === 0) return `No errors in ${all}`;
  const heading = `${countOf(count, 'error')} in ${wrong.length} of ${all}`;
  return [heading, ...wrong.map(writeArticle)].join('\n\n');
}

function writeArticle({ file, text, mistakes }: ArticleMistakes): string {
  const lines = text === null ? null : createLineIndex(text);
  return mistakes
    .map((mistake) => {
      const span = placeOf(mistake);
      const isPlaced = span !== null && text !== null && span.end <= text.length;
      const position = isPlaced ? lines?.positionOf(span.start) : null;
      const place = position ? `${position.line}:${position.column}` : placeByOffset(span);
      const line = `${escapeControls(file)}${place && `:${place}`}: ${describeMistake(mistake)}`;
      return isPlaced ? `${line}\n    ${writeContext(text, span)}` : line;
    })
    .join('\n');
}

/** `@12-30`, where there is no text to count lines in. */
function placeByOffset(span: Span | null): string {
  return span === null ? '' : `@${span.start}-${span.end}`;
}

/** `wrong entity ORG "Sở Y tế"; label: expected "ORG", found "EVENT" (entity.event.title, 0.90)` */
function describeMistake(mistake: Mistake): string {
  const { problem, name, text, differences } = mistake;
  const parts = differences.map(({ part, expected, found }) => {
    return `${part}: expected ${writeValue(expected)}, found ${writeValue(found)}`;
  });
  const what = `${problem} ${mistake.type} ${name} ${writeQuote(text)}`;
  return [what, ...parts].join('; ') + writeOrigin(mistake);
}

const writeValue = (value: string | null) => (value === null ? 'nothing' : writeQuote(value));

function writeOrigin({ rule, confidence }: Mistake): string {
  if (rule === null) return '';
  return confidence === null ? ` (${rule})` : ` (${rule}, ${confidence.toFixed(2)})`;
}
