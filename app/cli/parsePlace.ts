import type { Result } from '../../shared/failure.ts';
import type { LineIndex } from './lineIndex.ts';

/**
 * The offset that `120` (UTF-16 code units from 0 on) or `12:5` (line and column from 1 on) names.
 * A failure when it is neither or lies outside the text.
 */
export function parsePlace(
  place: string,
  { file, text, lines }: { file: string; text: string; lines: LineIndex },
): Result<number> {
  const fail = (message: string): Result<never> => {
    return { ok: false, failure: { code: 'invalid-request', message, path: file } };
  };
  // 12:5
  const match = /^(?<first>\d{1,9})(?::(?<column>\d{1,9}))?$/u.exec(place);
  if (match === null)
    return fail(`${place} is no place: give an offset (120) or line:column (3:14).`);
  const first = Number(match.groups?.['first']);
  const column = match.groups?.['column'];
  const offset =
    column === undefined ? first : lines.offsetOf({ line: first, column: Number(column) });
  if (offset !== null && offset < text.length) return { ok: true, value: offset };
  const end = lines.positionOf(text.length);
  const limits = `${text.length} UTF-16 code units, up to ${end.line}:${end.column}`;
  return fail(`${place} lies outside ${file}, whose text has ${limits}.`);
}
