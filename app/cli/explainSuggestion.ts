import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { Block, BlockKind } from '../../shared/article.ts';
import type { Span } from '../../shared/span.ts';
import type { Suggestion } from '../../shared/suggestion.ts';
import { spansOfBody } from '../review/spansOfBody.ts';
import { overlaps, quote } from '../text/spans.ts';
import type { LineIndex, LinePosition } from './lineIndex.ts';

/** Where an offset is: `block` is null between blocks. */
export interface Place extends LinePosition {
  offset: number;
  block: BlockKind | null;
}

/** Words that a suggestion stands on. */
interface ExplainedSpan extends Span, LinePosition {
  /** What they are to it: its own words, an indicator's name, a field's evidence. */
  role: 'words' | 'name' | 'evidence';
  text: string;
  block: BlockKind | null;
}

export interface ExplainedSuggestion {
  id: string;
  type: AnnotationBody['type'];
  /** A label, an indicator's kind, a field's id. */
  name: string;
  /** What it says of them, unknown parts included; nothing for an entity. */
  attributes: Record<string, unknown>;
  spans: ExplainedSpan[];
  rule: string;
  confidence: number;
}

/** The suggestions that cover a place, or all of an article when `place` is null. */
export interface Explanation {
  file: string;
  place: Place | null;
  suggestions: ExplainedSuggestion[];
}

export interface ExplainedText {
  text: string;
  blocks: readonly Block[];
  lines: LineIndex;
}

export function placeAt(offset: number, { blocks, lines }: ExplainedText): Place {
  const block = blockAt({ start: offset, end: offset + 1 }, blocks);
  return { offset, ...lines.positionOf(offset), block };
}

/** What a suggestion says and on which words, by which rule. */
export function explainSuggestion(
  { id, body, rule, confidence }: Suggestion,
  article: ExplainedText,
): ExplainedSuggestion {
  const spans = spansOfBody(body).map((span, index): ExplainedSpan => {
    const position = article.lines.positionOf(span.start);
    const text = quote(article.text, span);
    const block = blockAt(span, article.blocks);
    return { role: roleOf(body, index), ...span, ...position, text, block };
  });
  return { id, type: body.type, ...describe(body), spans, rule, confidence };
}

/** By the order that `spansOfBody` gives. */
function roleOf({ type }: AnnotationBody, index: number): ExplainedSpan['role'] {
  if (type === 'field') return 'evidence';
  return type === 'indicator' && index === 1 ? 'name' : 'words';
}

function describe(body: AnnotationBody): Pick<ExplainedSuggestion, 'name' | 'attributes'> {
  switch (body.type) {
    case 'field':
      return { name: body.field, attributes: { value: body.value } };
    case 'entity':
      return { name: body.label, attributes: {} };
    case 'indicator': {
      const { value, upper, unit, kind, direction, qualifier, base, period } = body;
      const attributes = { value, upper, unit, kind, direction, qualifier, base, period };
      return { name: kind, attributes };
    }
  }
}

/** The kind of the first block that the words lie in. */
function blockAt(span: Span, blocks: readonly Block[]): BlockKind | null {
  return blocks.find((block) => overlaps(block, span))?.kind ?? null;
}
