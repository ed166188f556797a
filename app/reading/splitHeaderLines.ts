import { findDateBoundary, isDateLine } from './dateLine.ts';
import { splitLine, type Line } from './lines.ts';
import { isFurniture } from './pageFurniture.ts';

const HEADER_LINES = 5;

/**
 * Cuts a printed date or the site's name from the headline or writer's name that shares its line,
 * at the top of the text: ` date 2023-06 Đông Sơn hoàn thành kế hoạch` becomes two lines.
 */
export function splitHeaderLines(text: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    if (index >= HEADER_LINES || isDateLine(line.key)) return [line];
    const boundary = findDateBoundary(line.key) ?? findSiteName(line.key);
    return boundary === null ? [line] : splitLine(text, line, boundary);
  });
}

/** The offset of ` | Báo Đông Sơn điện tử` behind a headline; null when none stands there. */
function findSiteName(key: string): number | null {
  const at = key.lastIndexOf(' | ');
  return at > 0 && isFurniture(key.slice(at + 1)) ? at + 1 : null;
}
