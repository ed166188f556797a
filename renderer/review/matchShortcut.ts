import { reviewShortcuts, type ReviewShortcutId } from './reviewShortcuts.ts';

/** What is asked of a keyboard event; the browser's and React's both have it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

const idOfKeys = new Map<string, ReviewShortcutId>();
for (const [id, { keys }] of Object.entries(reviewShortcuts)) {
  for (const name of keys) idOfKeys.set(name, id as ReviewShortcutId);
}

/** Digits by their place on the keyboard: on a Vietnamese layout they type letters. */
const DIGIT_CODE = /^(?:Digit|Numpad)(?<digit>\d)$/;
/** `KeyN`: the place of a letter, asked for when the layout types no Latin letter there. */
const LETTER_CODE = /^Key(?<letter>[A-Z])$/;
const BRACKETS: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/** The shortcut that a key press stands for, null for none. A label's key is none of them. */
export function matchShortcut(press: KeyPress): ReviewShortcutId | null {
  return idOfKeys.get(writeKeys(press)) ?? null;
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

function nameOfKey({ key, code }: KeyPress): string {
  const digit = DIGIT_CODE.exec(code)?.groups?.['digit'];
  if (digit !== undefined) return digit;
  if (BRACKETS[code] !== undefined) return BRACKETS[code];
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  return LETTER_CODE.exec(code)?.groups?.['letter'] ?? key;
}

/** True where letters are typed or put together, so that keys are no commands. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  const isTextBox =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));
  return event.isComposing || event.key === 'Process' || isTextBox;
}
