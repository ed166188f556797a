/** Where a mark begins on the screen: its left edge and the top of its words, in pixels. */
export interface ArcEnd {
  x: number;
  y: number;
}

/** Words of one line differ by less. */
const LINE_SLACK = 6;
/** How far above its words an arc runs: in the space between two lines. */
const RISE = 4;
const CORNER = 6;

/**
 * An SVG path from one mark to another that keeps to the space between lines and, from line to line,
 * to a gutter beside the text at `gutter`.
 */
export function arcPath(from: ArcEnd, to: ArcEnd, gutter: number): string {
  if (Math.abs(from.y - to.y) < LINE_SLACK) {
    const top = Math.min(from.y, to.y) - 2 * RISE;
    return write`M ${from.x} ${from.y} C ${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y}`;
  }
  const [here, there] = [from.y - RISE, to.y - RISE];
  const down = there > here ? CORNER : -CORNER;
  const bend = gutter - CORNER;
  return [
    write`M ${from.x} ${from.y} Q ${from.x} ${here} ${from.x + CORNER} ${here}`,
    write`H ${bend} Q ${gutter} ${here} ${gutter} ${here + down}`,
    write`V ${there - down} Q ${gutter} ${there} ${bend} ${there}`,
    write`H ${to.x + CORNER} Q ${to.x} ${there} ${to.x} ${to.y}`,
  ].join(' ');
}

/** A small head where the arc ends, pointing down to the words. */
export function arrowPath({ x, y }: ArcEnd): string {
  return write`M ${x - 3} ${y - 3} L ${x} ${y + 1} L ${x + 3} ${y - 3} Z`;
}

/** Numbers with one decimal: an arc is drawn again at every step of a scroll. */
function write(strings: TemplateStringsArray, ...numbers: number[]): string {
  return String.raw({ raw: strings }, ...numbers.map((one) => String(Math.round(one * 10) / 10)));
}
