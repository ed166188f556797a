import { countOf } from './countOf.ts';
import type { ExplainedSuggestion, Explanation, Place } from './explainSuggestion.ts';
import { escapeControls } from './escapeControls.ts';
import { writeContext, writeQuote } from './writeContext.ts';

/** An explanation for people, without a line end at its end. */
export function writeExplanation({ file, place, suggestions }: Explanation, text: string): string {
  const name = escapeControls(file);
  const heading =
    place === null
      ? `${name}: ${countOf(suggestions.length, 'suggestion')}`
      : `${name}:${writePlace(place)}\n${writeCoverage(suggestions.length, place)}`;
  return [heading, ...suggestions.map((suggestion) => writeSuggestion(suggestion, text))].join(
    '\n\n',
  );
}

/** `3:15 (offset 120), in a paragraph` */
function writePlace({ line, column, offset, block }: Place): string {
  const where = block === null ? 'between blocks' : `block: ${block}`;
  return `${line}:${column} (offset ${offset}), ${where}`;
}

function writeCoverage(count: number, { block }: Place): string {
  if (count > 0) return `${countOf(count, 'suggestion')} on it`;
  const reason = block === 'junk' ? ': junk carries none' : '';
  return `No suggestion covers this place${reason}.`;
}

function writeSuggestion(suggestion: ExplainedSuggestion, text: string): string {
  const { type, name, rule, confidence, attributes, spans } = suggestion;
  const told = Object.entries(attributes).filter(([, value]) => value !== null);
  return [
    `${type} ${name}  by ${rule}, confidence ${confidence.toFixed(2)}`,
    ...told.map(([attribute, value]) => `  ${attribute}: ${writeValue(value)}`),
    ...spans.flatMap((span) => {
      const place = `${span.line}:${span.column} (${span.start}-${span.end}), ${span.block ?? 'no block'}`;
      return [`  ${span.role} at ${place}`, `    ${writeContext(text, span)}`];
    }),
  ].join('\n');
}

/** Words in quotes, numbers bare, a fraction as `19/21`. */
function writeValue(value: unknown): string {
  if (typeof value === 'string') return writeQuote(value);
  if (typeof value === 'object' && value !== null && 'num' in value && 'den' in value) {
    return `${String(value.num)}/${String(value.den)}`;
  }
  return String(value);
}
