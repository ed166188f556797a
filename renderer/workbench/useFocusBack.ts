import { useEffect, useRef } from 'react';
import type { OpenArticle } from './openArticle.ts';

/** Opens articles so that the focus is where it was when one comes back from them. */
export function useFocusBack(isShown: boolean, onOpenArticle: OpenArticle): OpenArticle {
  const left = useRef<Element | null>(null);
  useEffect(() => {
    if (!isShown) return;
    if (left.current instanceof HTMLElement) left.current.focus({ preventScroll: true });
    left.current = null;
  }, [isShown]);
  return (...target) => {
    left.current = document.activeElement;
    onOpenArticle(...target);
  };
}
