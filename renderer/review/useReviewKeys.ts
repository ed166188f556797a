import { useEffect, useEffectEvent, type RefObject } from 'react';
import { actOn, type ReviewKeys } from './keyActions.ts';
import { isTyping, matchShortcut, readHotkey, type MatchedKey } from './matchShortcut.ts';
import type { ReviewModel } from './reviewModel.ts';
import { motions, type ReviewShortcutId } from './reviewShortcuts.ts';

/**
 * Listens to the keys of the article screen wherever the focus is in `root`, but not where letters
 * are typed. Buttons keep Enter, space and the arrows; Tab goes through the suggestions only from
 * the text, while one is open.
 */
export function useReviewKeys(root: RefObject<HTMLElement | null>, keys: ReviewKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || !isOurs(root.current, event.target)) return;
    if (!handleKey(event, keys)) return;
    event.preventDefault();
    // While something is said, the toasts would take the focus from the pane that has just got it.
    if (event.key === 'F6') event.stopPropagation();
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

/** Dialogs and menus lie outside the screen's element and have their own keys. */
function isOurs(root: HTMLElement | null, target: EventTarget | null): boolean {
  const isModalOpen = document.querySelector('[role="dialog"][data-open], [role="menu"]') !== null;
  const isInside = target instanceof Node && root?.contains(target) === true;
  return isInside || (target === document.body && !isModalOpen);
}

const CONTROL = 'button, a, summary, [role="separator"]';
const CONTROL_KEYS = new Set(['Enter', ' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
/** What was chosen already: Enter does nothing more to it, so it decides on the active item. */
const CHOSEN = '[aria-current="true"], [role="tab"][aria-selected="true"]';

/** True when the key belongs to the button or the like that has the focus. */
function belongsToControl(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const control = target.closest(CONTROL);
  if (control === null || !CONTROL_KEYS.has(key)) return false;
  return key !== 'Enter' || !control.matches(CHOSEN);
}

/** Tab goes through what is open only from the text; else, and when all is decided, it leaves. */
function tabIsOurs({ text, items }: ReviewModel): boolean {
  return text.current?.hasFocus() === true && items.isOpen;
}

const READING = new Set<ReviewShortcutId>([
  'clear',
  'showHistory',
  'find',
  'findNext',
  'focusText',
]);

/** What can be done while a former state is shown. */
function isReading({ id }: MatchedKey): boolean {
  return READING.has(id) || id in motions;
}

function handleKey(event: KeyboardEvent, keys: ReviewKeys): boolean {
  if (belongsToControl(event) || (event.key === 'Tab' && !tabIsOurs(keys.model))) return false;
  const match = matchShortcut(event);
  const isPast = keys.model.state.past !== null;
  if (match !== null) return (!isPast || isReading(match)) && actOn(match, keys);
  if (isPast) return false;
  const hotkey = readHotkey(event);
  const label = keys.labels.find((other) => other.hotkey === hotkey && hotkey !== null);
  if (label !== undefined) keys.selection.label(label.id);
  return label !== undefined;
}

/** Does what a key stands for, as when it is pressed. */
export function runShortcut(id: ReviewShortcutId, keys: ReviewKeys): void {
  actOn({ id, direction: 1, isExtending: false, isExact: false }, keys);
}
