import { useEffect, useEffectEvent } from 'react';
import { selectionToSpan } from './selectionToSpan.ts';
import { KEY_ATTRIBUTE } from './TextBlock.tsx';
import { offsetAt } from './textGeometry.ts';

/** What the mouse did in the text. */
export interface TextMouse {
  /** Words were selected; `isExact` when Alt asks not to widen them to whole syllables. */
  onSelect: (bounds: { start: number; end: number }, isExact: boolean) => void;
  /** Marks were clicked, the innermost first. */
  onChoose: (keys: readonly string[]) => void;
  /** Plain text was clicked. */
  onPlace: (offset: number) => void;
}

/**
 * Listens from a press in the text to its release wherever that happens. The browser's own
 * selection is taken over and cleared: the screen draws it.
 */
export function useTextMouse(
  root: { current: HTMLElement | null },
  { onSelect, onChoose, onPlace }: TextMouse,
): void {
  const onRelease = useEffectEvent((event: MouseEvent) => {
    if (root.current === null) return;
    const selection = window.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const bounds = range && selectionToSpan(root.current, range);
    selection?.removeAllRanges();
    if (bounds !== null) {
      onSelect(bounds, event.altKey);
      return;
    }
    const keys = keysAt(event.target);
    if (keys.length > 0) {
      onChoose(keys);
      return;
    }
    const offset = offsetAt(root.current, event.clientX, event.clientY);
    if (offset !== null) onPlace(offset);
  });
  useEffect(() => {
    const element = root.current;
    let isPressed = false;
    const press = (event: MouseEvent) => {
      isPressed = event.button === 0;
    };
    const release = (event: MouseEvent) => {
      if (isPressed) onRelease(event);
      isPressed = false;
    };
    element?.addEventListener('mousedown', press);
    document.addEventListener('mouseup', release);
    return () => {
      element?.removeEventListener('mousedown', press);
      document.removeEventListener('mouseup', release);
    };
  }, [root]);
}

function keysAt(target: EventTarget | null): string[] {
  const keys: string[] = [];
  const closest = (element: Element | null) => element?.closest(`[${KEY_ATTRIBUTE}]`) ?? null;
  let element = closest(target instanceof Element ? target : null);
  while (element !== null) {
    keys.push(element.getAttribute(KEY_ATTRIBUTE) ?? '');
    element = closest(element.parentElement);
  }
  return keys;
}
