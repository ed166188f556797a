/** A line as it is printed; lengths in points, `y` upwards from the page's lower edge. */
export interface PrintedLine {
  text: string;
  page: number;
  left: number;
  right: number;
  y: number;
  height: number;
}

/** Ends a sentence, also before a closing quotation mark. Matches the end of: phát biểu.” */
const SENTENCE_END = /[.!?…:;]["”’)\]]*$/u;
/** A range or a word that is cut at its hyphen. Matches the end of: 2020- */
const CUT_AT_HYPHEN = /[\p{L}\p{N}]-$/u;

/**
 * The paragraphs that printed lines make up, in their order. A paragraph ends where the next line
 * stands further below than lines usually do, in another size or indented, and where a line stops
 * short of the right edge after the end of a sentence. Over the end of a page or a column it goes on
 * when it stands in mid-sentence and the next line begins with a small letter.
 */
export function joinLines(lines: readonly PrintedLine[]): string[] {
  const spacing = usualSpacing(lines);
  const rightEdge = lines.reduce((edge, { right }) => Math.max(edge, right), 0);
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const goesOn = before !== undefined && continues(before, line, { spacing, rightEdge });
    if (last === undefined || !goesOn) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = glue(last, line.text);
  }
  return paragraphs;
}

function glue(before: string, after: string): string {
  return CUT_AT_HYPHEN.test(before) ? before + after : `${before} ${after}`;
}

interface Layout {
  spacing: number;
  rightEdge: number;
}

function continues(
  before: PrintedLine,
  line: PrintedLine,
  { spacing, rightEdge }: Layout,
): boolean {
  const isEnded = SENTENCE_END.test(before.text);
  const down = before.y - line.y;
  if (before.page !== line.page || down <= 0) return !isEnded && /^\p{Ll}/u.test(line.text);
  const size = Math.max(before.height, line.height);
  if (Math.abs(before.height - line.height) > size * 0.15) return false;
  if (down > spacing * 1.35 && down > size * 1.3) return false;
  if (line.left > before.left + size * 0.8) return false;
  const isShort = before.right < rightEdge - (rightEdge - before.left) * 0.15;
  return !(isEnded && isShort);
}

/** The median distance between the baselines of two lines, 0 when there are none. */
function usualSpacing(lines: readonly PrintedLine[]): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page !== line.page || before.y <= line.y) continue;
    distances.push(before.y - line.y);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}
