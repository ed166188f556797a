import { findDateBoundary, isDateLine } from './dateLine.ts';
import { splitLine, type Line } from './lines.ts';

const HEADER_LINES = 5;

/**
 * Cuts a printed date from the headline or writer's name that shares its line, at the top of the
 * text: ` date 2023-06 Đông Sơn hoàn thành kế hoạch` becomes two lines.
 */
export function splitHeaderLines(text: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (index >= HEADER_LINES || isDateLine(line.key)) return [line];
    const boundary = findDateBoundary(line.key);
    return boundary === null ? [line] : splitLine(text, line, boundary);
  });
}
