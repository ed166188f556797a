import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../../shared/span.ts';
import type { LabelLook } from '../labelLook.ts';
import type { ReviewSnapshot } from '../reviewSnapshot.ts';
import { drawMinimap } from './drawMinimap.ts';
import styles from './Minimap.module.css';

interface MinimapProps {
  /** Code units of the text. */
  length: number;
  items: ReviewSnapshot;
  hits: readonly Span[];
  findings: readonly Span[];
  looks: ReadonlyMap<string, LabelLook>;
  /** The element that scrolls the text; it is next to the map. */
  findScroller: () => HTMLElement | null;
  /** Goes to a place of the text. */
  onGo: (offset: number) => void;
}

/** Marks are many: the map waits until the text itself is drawn. */
const PAUSE_MS = 120;

/**
 * Where in the article marks, findings and hits are, as fine lines, and which part is on the screen. It is for
 * the mouse and the eye only: by keyboard there are the movements by mark and by hit.
 */
export function Minimap(props: MinimapProps) {
  const { length, findScroller, onGo } = props;
  const canvas = useMap(props);
  const [view, setView] = useState({ top: 0, height: 0 });
  useScrolled(findScroller, setView);
  return (
    <div
      className={styles['map']}
      aria-hidden
      onPointerDown={({ clientY, currentTarget }) => {
        const { top, height } = currentTarget.getBoundingClientRect();
        onGo(Math.floor(((clientY - top) / height) * length));
      }}
    >
      <canvas ref={canvas} className={styles['canvas']} />
      <div
        className={styles['view']}
        style={{ top: `${String(100 * view.top)}%`, height: `${String(100 * view.height)}%` }}
      />
    </div>
  );
}

/** Draws again after a change of the marks, the hits, the theme or the window. */
function useMap({
  length,
  items,
  hits,
  findings,
  looks,
}: MinimapProps): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [occasion, setOccasion] = useState(0);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const redraw = () => {
      setOccasion((count) => count + 1);
    };
    dark.addEventListener('change', redraw);
    window.addEventListener('resize', redraw);
    return () => {
      dark.removeEventListener('change', redraw);
      window.removeEventListener('resize', redraw);
    };
  }, []);
  useEffect(() => {
    const pause = setTimeout(() => {
      if (canvas.current !== null)
        drawMinimap(canvas.current, { length, items, hits, findings, looks });
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [length, items, hits, findings, looks, occasion]);
  return canvas;
}

/** Tells which part of the text is on the screen, of 0 to 1, once a frame at most. */
function useScrolled(
  findScroller: () => HTMLElement | null,
  onView: (view: { top: number; height: number }) => void,
): void {
  const tell = useEffectEvent(() => {
    const scroller = findScroller();
    if (scroller === null) return;
    const { scrollTop, clientHeight, scrollHeight } = scroller;
    onView({ top: scrollTop / scrollHeight, height: clientHeight / scrollHeight });
  });
  const find = useEffectEvent(findScroller);
  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        tell();
      });
    };
    const scroller = find();
    onScroll();
    scroller?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller?.removeEventListener('scroll', onScroll);
    };
  }, []);
}
