import { useState } from 'react';

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
 * measure. The text always keeps some room.
 */
export function usePanelWidth(): PanelWidth {
  const max = Math.max(window.innerWidth - MIN_TEXT, MIN);
  const [chosen, setChosen] = useState(() => Number(localStorage.getItem(KEY)) || null);
  const preferred = chosen ?? Math.min(window.innerWidth * 0.42, window.innerWidth - 760);
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
