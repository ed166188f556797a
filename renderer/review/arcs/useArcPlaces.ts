import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { TextHandle } from '../ArticleText.tsx';
import { arcPath, arrowPath, type ArcEnd } from './arcPath.ts';
import { arcsBeside, type Arc } from './listArcs.ts';

export interface DrawnArc {
  arc: Arc;
  path: string;
  arrow: string;
  /** Where its name is written. */
  label: ArcEnd;
}

/** Arcs beside one another in the gutter. */
const LANES = 5;
const LANE_WIDTH = 4;
/** Within the mark, so that arcs of two marks side by side are told apart. */
const INSET = 5;
/** How far beyond the view an arc goes to an end that is not drawn. */
const BEYOND = 40;

/** The arcs on the screen, drawn anew when the text is scrolled or changes its form. */
export function useArcPlaces(
  arcs: readonly Arc[],
  text: RefObject<TextHandle | null>,
): readonly DrawnArc[] {
  const [drawn, setDrawn] = useState<readonly DrawnArc[]>([]);
  const draw = useEffectEvent(() => {
    setDrawn(text.current === null ? [] : placeArcs(arcs, text.current));
  });
  useEffect(() => {
    const scroller = text.current?.scroller() ?? null;
    if (scroller === null) return undefined;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        draw();
      });
    };
    const resize = new ResizeObserver(later);
    const change = new MutationObserver(later);
    later();
    scroller.addEventListener('scroll', later, { passive: true });
    resize.observe(scroller);
    change.observe(scroller, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', later);
      resize.disconnect();
      change.disconnect();
    };
  }, [text, arcs]);
  return drawn;
}

function placeArcs(arcs: readonly Arc[], text: TextHandle): DrawnArc[] {
  const [view, scroller] = [text.viewSpan(), text.scroller()];
  if (view === null || scroller === null) return [];
  const frame = scroller.getBoundingClientRect();
  const sheet = scroller.querySelector('[data-index]')?.getBoundingClientRect() ?? frame;
  const endAt = (offset: number): ArcEnd => {
    const rect = text.rectOf({ start: offset, end: offset + 1 });
    if (rect !== null) return { x: rect.left - frame.left + INSET, y: rect.top - frame.top };
    const y = offset < view.start ? -BEYOND : frame.height + BEYOND;
    return { x: sheet.left - frame.left, y };
  };
  return arcsBeside(arcs, view).map((arc, index) => {
    const isBack = arc.start !== startOf(arc);
    const [first, last] = [endAt(arc.start), endAt(arc.end)];
    const [from, to] = isBack ? [last, first] : [first, last];
    const lane = 8 + (index % LANES) * LANE_WIDTH;
    const gutter = Math.min(sheet.right - frame.left + lane, frame.width - 3 - lane / 2);
    const isLevel = Math.abs(from.y - to.y) < 6;
    const label = isLevel
      ? { x: (from.x + to.x) / 2, y: from.y - 8 }
      : { x: gutter - 8, y: middle(from.y, to.y, frame.height) };
    return { arc, path: arcPath(from, to, gutter), arrow: arrowPath(to), label };
  });
}

function startOf({ from }: Arc): number {
  const { body } = from;
  return (
    (body.type === 'indicator' ? body.span : body.type === 'entity' ? body.spans[0] : null)
      ?.start ?? 0
  );
}

/** The middle of what of the two is in view. */
function middle(one: number, other: number, height: number): number {
  const inView = (y: number) => Math.min(Math.max(y, 20), height - 20);
  return (inView(one) + inView(other)) / 2;
}
