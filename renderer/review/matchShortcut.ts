import { motions, reviewShortcuts, type ReviewShortcutId } from './reviewShortcuts.ts';

/** What is asked of a keyboard event; the browser's and React's both have it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/** What a key press stands for. */
export interface MatchedKey {
  id: ReviewShortcutId;
  /** Of a movement in the text: 1 on, -1 back. */
  direction: 1 | -1;
  /** True when the movement selects. */
  isExtending: boolean;
  /** True when a bound is moved by a character. */
  isExact: boolean;
}

const BOUNDS = ['widenStart', 'widenEnd', 'narrowStart', 'narrowEnd'] as const;

const matchOfKeys = new Map<string, MatchedKey>();
const plain = { direction: 1, isExtending: false, isExact: false } as const;
for (const [name, { keys }] of Object.entries(reviewShortcuts)) {
  const id = name as ReviewShortcutId;
  const isBack = (index: number) =>
    id === 'findNext' || id === 'likely' ? index === 1 : id in motions && index === 0;
  keys.forEach((key, index) => {
    matchOfKeys.set(key, { ...plain, id, direction: isBack(index) ? -1 : 1 });
  });
}
for (const [name, { keys }] of Object.entries(motions)) {
  keys.forEach((key, index) => {
    const direction = index === 0 ? -1 : 1;
    const match = { ...plain, id: name as ReviewShortcutId, direction, isExtending: true } as const;
    matchOfKeys.set(withShift(key), match);
  });
}
for (const id of BOUNDS) {
  const [key] = reviewShortcuts[id].keys;
  matchOfKeys.set(`Alt+${key}`, { ...plain, id, isExact: true });
}

/** `Ctrl+ArrowUp` to `Ctrl+Shift+ArrowUp`: Shift stands next to the key. */
function withShift(keys: string): string {
  const [name = '', ...modifiers] = keys.split('+').reverse();
  return [...modifiers.reverse(), 'Shift', name].join('+');
}

/**
 * Keys by their place on the keyboard. On a Vietnamese layout digits and brackets type letters, and
 * Telex or VNI may have changed what a letter types.
 */
const NAME_OF_CODE = new Map([
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['Comma', ','],
  ['Period', '.'],
  ['Semicolon', ';'],
  ['Quote', "'"],
  ['Minus', '-'],
  ['Equal', '='],
  ['Space', 'Space'],
  ['Backslash', '\\'],
]);
/** `KeyN`, `Digit1`, `Numpad3` */
const CODE = /^(?:Key(?<letter>[A-Z])|(?:Digit|Numpad)(?<digit>\d))$/;

/** What a key press stands for, null for nothing. A label's key is none of them. */
export function matchShortcut(press: KeyPress): MatchedKey | null {
  return matchOfKeys.get(writeKeys(press)) ?? null;
}

/** The shortcut that a label's key would collide with; null when the key is free. */
export function findKeyClash(hotkey: string): ReviewShortcutId | null {
  return matchOfKeys.get(hotkey.toUpperCase())?.id ?? null;
}

/**
 * The digit or small letter that a press without Ctrl, Alt or Shift means, as labels have it for
 * hotkey; null for another key.
 */
export function readHotkey(press: KeyPress): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null;
  const name = nameOfKey(press);
  return /^[0-9A-Z]$/.test(name) ? name.toLowerCase() : null;
}

/** A key press as in the table: `Ctrl+Shift+Z`. */
function writeKeys(press: KeyPress): string {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  return [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', nameOfKey(press)]
    .filter(Boolean)
    .join('+');
}

/**
 * By place; with Ctrl the letter that the layout types, as in every other program. Where there is no
 * place, as from an on-screen keyboard, what is typed.
 */
function nameOfKey({ key, code, ctrlKey, metaKey }: KeyPress): string {
  if ((ctrlKey || metaKey) && /^[a-z]$/i.test(key)) return key.toUpperCase();
  const { letter, digit } = CODE.exec(code)?.groups ?? {};
  const name = letter ?? digit ?? NAME_OF_CODE.get(code);
  return name ?? (/^[a-z]$/i.test(key) ? key.toUpperCase() : key);
}

/** True where letters are typed or put together, so that keys are no commands. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const isTextBox =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));
  return event.isComposing || event.key === 'Process' || isTextBox;
}
