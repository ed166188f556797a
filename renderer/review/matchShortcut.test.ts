// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  findKeyClash,
  isTyping,
  matchShortcut,
  readHotkey,
  type KeyPress,
} from './matchShortcut.ts';
import { reviewShortcuts } from './reviewShortcuts.ts';

const press = (key: string, code: string, modifiers: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});

describe('matchShortcut', () => {
  const cases: [KeyPress, string | null, string][] = [
    [press('n', 'KeyN'), 'nextUndecided', 'a letter'],
    [press('N', 'KeyN', { shiftKey: false }), 'nextUndecided', 'a letter with caps lock'],
    [press('т', 'KeyN'), 'nextUndecided', 'the place of the letter on another layout'],
    [press('n', 'KeyB'), 'moveMark', 'the place counts, not what the layout types there'],
    [press('á', 'KeyR'), 'repeatLabel', 'Telex has put a tone on the letter before'],
    [press('á', ''), null, 'what an input method sends is no key'],
    [press('w', 'KeyZ', { ctrlKey: true }), null, 'with Ctrl the letter counts'],
    [press('ø', 'BracketLeft', { altKey: true }), 'widenStart', 'Alt moves it by a character'],
    [press('J', 'KeyJ', { shiftKey: true }), 'moveByMark', 'a movement with Shift'],
    [press('A', 'KeyA', { shiftKey: true }), 'acceptSure', 'with Shift it is another one'],
    [press('a', 'KeyA', { ctrlKey: true }), null, 'Ctrl+A is the system’s'],
    [press('z', 'KeyZ', { ctrlKey: true }), 'undo', 'Ctrl'],
    [press('z', 'KeyZ', { metaKey: true, shiftKey: true }), 'redo', '⌘ on a Mac'],
    [press('Enter', 'Enter'), 'accept', 'a named key'],
    [press('Enter', 'Enter', { ctrlKey: true }), 'markReviewed', 'a named key with Ctrl'],
    [press('{', 'BracketLeft', { shiftKey: true }), 'narrowStart', 'what Shift types is no matter'],
    [press('ư', 'BracketLeft'), 'widenStart', 'the Vietnamese layout has letters on brackets'],
    [press(' ', 'Space'), 'likely', 'the space bar'],
    [press('≤', 'Comma', { altKey: true }), 'moveByFinding', 'what Alt types is no matter'],
    [press('\\', 'Backslash', { ctrlKey: true }), 'split', 'a sign with Ctrl'],
    [press('Tab', 'Tab', { shiftKey: true }), 'previousUndecided', 'Shift+Tab'],
    [press('q', 'KeyQ'), null, 'a key without a meaning'],
  ];

  it.each(cases)('%o is %s: %s', (event: KeyPress, expected: string | null) => {
    expect(matchShortcut(event)?.id ?? null).toBe(expected);
  });

  it('gives no key two meanings', () => {
    const all = Object.values(reviewShortcuts).flatMap(({ keys }) => [...keys] as string[]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a movement', () => {
  it.each([
    [press('ArrowLeft', 'ArrowLeft'), -1, false],
    [press('ArrowRight', 'ArrowRight', { shiftKey: true }), 1, true],
    [press('ArrowUp', 'ArrowUp', { ctrlKey: true, shiftKey: true }), -1, true],
    [press('>', 'Period', { shiftKey: true }), 1, true],
  ])('%o goes by %d, selecting: %s', (event, direction, isExtending) => {
    expect(matchShortcut(event)).toMatchObject({ direction, isExtending });
  });
});

describe('findKeyClash', () => {
  it.each([
    ['n', 'nextUndecided'],
    ['1', null],
    ['q', null],
  ])('%s: %s', (hotkey, expected) => {
    expect(findKeyClash(hotkey)).toBe(expected);
  });
});

describe('readHotkey', () => {
  const cases: [KeyPress, string | null, string][] = [
    [press('1', 'Digit1'), '1', 'a digit'],
    [press('ă', 'Digit1'), '1', 'the digit’s place on the Vietnamese layout'],
    [press('3', 'Numpad3'), '3', 'the number pad'],
    [press('q', 'KeyQ'), 'q', 'a letter'],
    [press('!', 'Digit1', { shiftKey: true }), null, 'not with Shift'],
    [press('1', 'Digit1', { ctrlKey: true }), null, 'not with Ctrl'],
    [press('F2', 'F2'), null, 'not a named key'],
  ];

  it.each(cases)('%o is %s: %s', (event, expected) => {
    expect(readHotkey(event)).toBe(expected);
  });
});

describe('isTyping', () => {
  const typedInto = (tag: string, options: KeyboardEventInit = {}) => {
    const target = document.body.appendChild(document.createElement(tag));
    let answer: boolean | null = null;
    target.addEventListener('keydown', (event) => {
      answer = isTyping(event);
    });
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ...options }));
    return answer;
  };

  it.each([
    ['input', {}, true, 'a text box'],
    ['textarea', {}, true, 'a text area'],
    ['button', {}, false, 'a button'],
    ['div', {}, false, 'the text'],
    ['div', { isComposing: true }, true, 'an input method puts a letter together'],
    ['div', { key: 'Process' }, true, 'an input method took the key'],
  ] as [string, KeyboardEventInit, boolean, string][])(
    '%s %o: %s (%s)',
    (tag, options, expected) => {
      expect(typedInto(tag, options)).toBe(expected);
    },
  );
});
