import { useEffect, useEffectEvent, type RefObject } from 'react';
import { showDrop } from './fields/fieldDrop.ts';
import { selectionToSpan } from './selectionToSpan.ts';
import { KEY_ATTRIBUTE } from './text/drawChips.tsx';
import { offsetAt } from './textGeometry.ts';

/** What the mouse did in the text. */
export interface TextMouse {
  /** Words were selected; `isExact` when Alt asks not to widen them to whole syllables. */
  onSelect: (bounds: { start: number; end: number }, isExact: boolean) => void;
  /** The chip of a mark was clicked. */
  onChoose: (key: string) => void;
  /** The text was clicked once. */
  onPlace: (offset: number) => void;
  /** The text was clicked twice or three times in a row. */
  onPick: (offset: number, unit: 'word' | 'sentence', isExact: boolean) => void;
  /** True for an offset of the selected words: they can be drawn to another place. */
  isSelected: (offset: number) => boolean;
  /** The selected words were let go somewhere; true where they were of use. */
  onDrop: (target: EventTarget | null) => boolean;
}

/** The text has it while selected words are drawn away: what the browser selects then is hidden. */
const AWAY_ATTRIBUTE = 'data-away';

/**
 * Listens from a press in the text to its release wherever that happens. The browser's own
 * selection is taken over and cleared: the screen draws it.
 */
export function useTextMouse(
  root: RefObject<HTMLElement | null>,
  { onSelect, onChoose, onPlace, onPick, isSelected, onDrop }: TextMouse,
): void {
  const onRelease = useEffectEvent((event: MouseEvent, pressed: number | null) => {
    if (root.current === null) return;
    const bounds = takeSelection(root.current, pressed);
    const offset = offsetAt(root.current, event.clientX, event.clientY);
    showDrop(null);
    root.current.removeAttribute(AWAY_ATTRIBUTE);
    if (pressed !== null && isSelected(pressed) && onDrop(event.target)) return;
    if (event.detail > 1 && offset !== null) {
      onPick(offset, event.detail === 2 ? 'word' : 'sentence', event.altKey);
    } else if (bounds !== null) onSelect(bounds, event.altKey);
    else if (keyAt(event.target) !== null) onChoose(keyAt(event.target) ?? '');
    else if (offset !== null) onPlace(offset);
  });
  const onMove = useEffectEvent((event: MouseEvent, pressed: number | null) => {
    if (pressed === null || !isSelected(pressed) || !(event.target instanceof Node)) return;
    showDrop(event.target);
    root.current?.toggleAttribute(AWAY_ATTRIBUTE, !root.current.contains(event.target));
  });
  useEffect(() => {
    return listen(root.current, {
      onMove: (event, pressed) => {
        onMove(event, pressed);
      },
      onRelease: (event, pressed) => {
        onRelease(event, pressed);
      },
    });
  }, [root]);
}

/** `pressed` is the offset of the press; null where no text is. */
type OnMouse = (event: MouseEvent, pressed: number | null) => void;

/** Tells of the mouse from a press in the element on, until the returned function is called. */
function listen(
  element: HTMLElement | null,
  { onMove, onRelease }: { onMove: OnMouse; onRelease: OnMouse },
): () => void {
  let press: { offset: number | null } | null = null;
  const begin = ({ button, clientX, clientY }: MouseEvent) => {
    press = button === 0 ? { offset: element && offsetAt(element, clientX, clientY) } : null;
  };
  const move = (event: MouseEvent) => {
    if (press !== null) onMove(event, press.offset);
  };
  const release = (event: MouseEvent) => {
    if (press !== null) onRelease(event, press.offset);
    press = null;
  };
  element?.addEventListener('mousedown', begin);
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', release);
  return () => {
    element?.removeEventListener('mousedown', begin);
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', release);
  };
}

/**
 * The browser's selection, widened to where the mouse was pressed: the row of the press may have
 * been scrolled away meanwhile. Null when nothing was selected.
 */
function takeSelection(root: Element, pressed: number | null) {
  const selection = window.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const bounds = range && selectionToSpan(root, range);
  selection?.removeAllRanges();
  if (bounds === null || pressed === null) return bounds;
  return { start: Math.min(bounds.start, pressed), end: Math.max(bounds.end, pressed) };
}

function keyAt(target: EventTarget | null): string | null {
  const chip = target instanceof Element ? target.closest(`[${KEY_ATTRIBUTE}]`) : null;
  return chip?.getAttribute(KEY_ATTRIBUTE) ?? null;
}
