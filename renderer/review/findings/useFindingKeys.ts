import { useEffect, useEffectEvent } from 'react';

/** F8 goes to the next finding, Shift+F8 to the one before, wherever the focus is. */
export function useFindingKeys(go: (direction: 1 | -1) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== 'F8' || isOther || event.defaultPrevented) return;
    if (document.querySelector('[role="dialog"][data-open]') !== null) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
