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

/** Draws a line where something begins; once where much does, as a map has fewer lines than a text. */
type Brush = (start: number) => void;

type BrushMaker = (colour: string, extent: { left: number; right: number }) => Brush;

/** Draws a line for each mark, finding and hit; a suggestion's is half as long as a decision's. */
export function drawMinimap(canvas: HTMLCanvasElement, mapped: Mapped): void {
  const { length, items, hits, findings, looks } = mapped;
  const context = canvas.getContext('2d');
  if (context === null || length === 0) return;
  const makeBrush = prepare(canvas, context, length);
  const style = getComputedStyle(canvas);
  const valueOf = (name: string) => style.getPropertyValue(name).trim();
  const [lightness, chroma] = [valueOf('--hue-line-lightness'), valueOf('--hue-line-chroma')];
  const ofValues = brushesOfItems(valueOf('--line-strong'), makeBrush);
  for (const item of items.indicators) ofValues(item);
  const ofLabels = new Map<string, ReturnType<typeof brushesOfItems>>();
  for (const item of items.entities) {
    const { label } = item.body;
    const hue = String(looks.get(label)?.hue ?? 0);
    const draw =
      ofLabels.get(label) ?? brushesOfItems(`oklch(${lightness} ${chroma} ${hue}deg)`, makeBrush);
    ofLabels.set(label, draw);
    draw(item);
  }
  const finding = makeBrush(valueOf('--danger'), FINDING);
  for (const { start } of findings) finding(start);
  const hit = makeBrush(valueOf('--warning'), HIT);
  for (const { start } of hits) hit(start);
}

/** Empties the canvas at the size that it has now. */
function prepare(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  length: number,
): BrushMaker {
  const { clientWidth: width, clientHeight: height } = canvas;
  const ratio = window.devicePixelRatio;
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  context.scale(ratio, ratio);
  return (colour, { left, right }) => {
    const drawn = new Uint8Array(height + 1);
    return (start) => {
      const top = Math.floor((start / length) * height);
      if (drawn[top] === 1) return;
      drawn[top] = 1;
      context.fillStyle = colour;
      context.fillRect(left * width, top, (right - left) * width, 2);
    };
  };
}

function brushesOfItems(colour: string, makeBrush: BrushMaker): (item: ReviewItem) => void {
  const [open, decided] = [makeBrush(colour, OPEN), makeBrush(colour, DECIDED)];
  return (item) => {
    const start = placeOf(item)?.start;
    if (start === undefined || item.state === 'rejected') return;
    (item.state === 'suggested' ? open : decided)(start);
  };
}
