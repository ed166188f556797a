import type { Span } from '../../../shared/span.ts';
import type { LabelLook } from '../labelLook.ts';
import { placeOf, type ReviewItem } from '../reviewItems.ts';
import type { ReviewSnapshot } from '../reviewSnapshot.ts';

interface Mapped {
  /** Code units of the text. */
  length: number;
  items: ReviewSnapshot;
  hits: readonly Span[];
  findings: readonly Span[];
  looks: ReadonlyMap<string, LabelLook>;
}

/** Where marks of a kind are drawn, of 0 to 1 of the width: what is decided takes more of it. */
const DECIDED = { left: 0.12, right: 0.88 };
const OPEN = { left: 0.5, right: 0.88 };
const HIT = { left: 0, right: 1 };
/** At the edge, beside what stands there. */
const FINDING = { left: 0, right: 0.3 };

/** Draws a line for each mark, finding and hit; a suggestion's is half as long as a decision's. */
export function drawMinimap(
  canvas: HTMLCanvasElement,
  { length, items, hits, findings, looks }: Mapped,
): void {
  const context = canvas.getContext('2d');
  if (context === null || length === 0) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = window.devicePixelRatio;
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  context.scale(ratio, ratio);
  const style = getComputedStyle(canvas);
  const valueOf = (name: string) => style.getPropertyValue(name).trim();
  const [lightness, chroma] = [valueOf('--hue-line-lightness'), valueOf('--hue-line-chroma')];
  const drawn = new Set<string>();
  const draw = (start: number, colour: string, { left, right }: typeof HIT) => {
    const top = Math.floor((start / length) * height);
    const key = `${String(top)} ${colour} ${String(left)}`;
    // A long article has more marks than the map has lines.
    if (drawn.has(key)) return;
    drawn.add(key);
    context.fillStyle = colour;
    context.fillRect(left * width, top, (right - left) * width, 2);
  };
  const drawItem = (item: ReviewItem, colour: string) => {
    const start = placeOf(item)?.start;
    if (start === undefined || item.state === 'rejected') return;
    draw(start, colour, item.state === 'suggested' ? OPEN : DECIDED);
  };
  for (const item of items.indicators) drawItem(item, valueOf('--line-strong'));
  for (const item of items.entities) {
    const hue = looks.get(item.body.label)?.hue ?? 0;
    drawItem(item, `oklch(${lightness} ${chroma} ${String(hue)}deg)`);
  }
  for (const { start } of findings) draw(start, valueOf('--danger'), FINDING);
  for (const { start } of hits) draw(start, valueOf('--warning'), HIT);
}
