import { useState, useSyncExternalStore } from 'react';

const KEY = 'dau.review.panelWidth';
const MIN = 340;
const MIN_TEXT = 380;

interface PanelWidth {
  width: number;
  min: number;
  max: number;
  setWidth: (width: number) => void;
}

/**
 * The panel's width in pixels, kept for the next time; at first what the text leaves at its full
 * measure. The text always keeps some room, also when the window becomes narrower.
 */
export function usePanelWidth(): PanelWidth {
  const room = useSyncExternalStore(watchWindow, () => window.innerWidth);
  const max = Math.max(room - MIN_TEXT, MIN);
  const [chosen, setChosen] = useState(() => Number(localStorage.getItem(KEY)) || null);
  const preferred = chosen ?? Math.min(room * 0.42, room - 760);
  return {
    width: Math.round(Math.min(Math.max(preferred, MIN), max)),
    min: MIN,
    max,
    setWidth: (width) => {
      setChosen(width);
      localStorage.setItem(KEY, String(width));
    },
  };
}

function watchWindow(tell: () => void): () => void {
  window.addEventListener('resize', tell);
  return () => {
    window.removeEventListener('resize', tell);
  };
}
