import { useState } from 'react';

const KEY = 'dau.review.threshold';

/** The least confidence of what is accepted at once, 0 to 1; kept for the next time. */
export function useThreshold(): [number, (threshold: number) => void] {
  const [threshold, setThreshold] = useState(() => Number(localStorage.getItem(KEY)) || 0.9);
  return [
    threshold,
    (next) => {
      setThreshold(next);
      localStorage.setItem(KEY, String(next));
    },
  ];
}
