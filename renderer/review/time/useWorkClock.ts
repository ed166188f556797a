import { useEffect } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import { addActiveTime } from '../../commands/addActiveTime.ts';
import { ActiveClock } from './activeClock.ts';

const STORED_EVERY_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/** Counts the time in which somebody works on the open article, and stores it as it goes on. */
export function useWorkClock(articleId: ArticleId): void {
  useEffect(() => {
    const clock = new ActiveClock(performance.now());
    const sign = () => {
      clock.sign(performance.now());
    };
    const store = () => {
      const milliseconds = Math.round(clock.take());
      if (milliseconds > 0) void addActiveTime(articleId, milliseconds);
    };
    const timer = setInterval(store, STORED_EVERY_MS);
    for (const name of SIGNS) document.addEventListener(name, sign, { passive: true });
    window.addEventListener('blur', store);
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) document.removeEventListener(name, sign);
      window.removeEventListener('blur', store);
      store();
    };
  }, [articleId]);
}
