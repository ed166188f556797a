import { menuKeys } from '../../shared/command.ts';
import type { TextUnit } from './text/textUnits.ts';

interface ReviewShortcut {
  /** Ways to say the same, each as in the menu: `Ctrl+Enter`. Ctrl is also ⌘ on a Mac. */
  keys: readonly string[];
  /** The heading that the shortcut sheet shows it under. */
  group: 'review' | 'mark' | 'caret' | 'article';
}

/** The keys that move by a unit of the text: back and on. With Shift they select. */
export const motions = {
  moveBySyllable: { unit: 'syllable', group: 'caret', keys: ['ArrowLeft', 'ArrowRight'] },
  moveByCharacter: { unit: 'character', group: 'caret', keys: ['Alt+ArrowLeft', 'Alt+ArrowRight'] },
  moveByWord: { unit: 'word', group: 'caret', keys: [';', "'"] },
  moveByNumber: { unit: 'number', group: 'caret', keys: ['-', '='] },
  moveBySentence: { unit: 'sentence', group: 'caret', keys: [',', '.'] },
  moveByParagraph: { unit: 'paragraph', group: 'caret', keys: ['Ctrl+ArrowUp', 'Ctrl+ArrowDown'] },
  moveByMark: { unit: 'mark', group: 'caret', keys: ['K', 'J'] },
  moveBySuggestion: { unit: 'suggestion', group: 'caret', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
  moveByFinding: { unit: 'finding', group: 'caret', keys: ['Alt+,', 'Alt+.'] },
  moveByLine: { unit: 'line', group: 'caret', keys: ['ArrowUp', 'ArrowDown'] },
  moveByPage: { unit: 'page', group: 'caret', keys: ['PageUp', 'PageDown'] },
  moveInParagraph: { unit: 'paragraphEnd', group: 'caret', keys: ['Home', 'End'] },
  moveInText: { unit: 'textEnd', group: 'caret', keys: ['Ctrl+Home', 'Ctrl+End'] },
} as const satisfies Record<
  string,
  ReviewShortcut & {
    unit: TextUnit | 'line' | 'page' | 'paragraphEnd' | 'textEnd';
    keys: readonly [back: string, on: string];
  }
>;

/** Every key of the article screen; the name of each is `shortcut.<id>` in the texts of `review`. */
export const reviewShortcuts = {
  nextUndecided: { group: 'review', keys: ['N', 'Tab'] },
  previousUndecided: { group: 'review', keys: ['P', 'Shift+Tab'] },
  accept: { group: 'review', keys: ['Enter', 'A'] },
  acceptPart: { group: 'review', keys: ['Shift+Enter'] },
  reject: { group: 'review', keys: ['X', 'Delete'] },
  edit: { group: 'review', keys: ['E', 'F2'] },
  acceptSure: { group: 'review', keys: ['Shift+A'] },
  acceptSureInView: { group: 'review', keys: ['V'] },
  doSame: { group: 'review', keys: ['S'] },
  label: { group: 'mark', keys: ['1 – 9'] },
  pickLabel: { group: 'mark', keys: ['L'] },
  repeatLabel: { group: 'mark', keys: ['R'] },
  tagAll: { group: 'mark', keys: ['T'] },
  addIndicator: { group: 'mark', keys: ['I'] },
  addPlainIndicator: { group: 'mark', keys: ['Shift+I'] },
  setField: { group: 'mark', keys: ['F'] },
  nextField: { group: 'mark', keys: ['Shift+F'] },
  setUnknown: { group: 'mark', keys: ['Shift+X'] },
  attach: { group: 'mark', keys: ['M'] },
  setBase: { group: 'mark', keys: ['U'] },
  setPeriod: { group: 'mark', keys: ['Shift+U'] },
  pickRole: { group: 'mark', keys: ['Shift+E'] },
  moveMark: { group: 'mark', keys: ['B'] },
  widenStart: { group: 'mark', keys: ['['] },
  widenEnd: { group: 'mark', keys: [']'] },
  narrowStart: { group: 'mark', keys: ['Shift+['] },
  narrowEnd: { group: 'mark', keys: ['Shift+]'] },
  exactBounds: { group: 'mark', keys: ['Alt+[', 'Alt+]'] },
  describe: { group: 'mark', keys: ['D'] },
  link: { group: 'mark', keys: ['C'] },
  openMark: { group: 'mark', keys: ['O'] },
  hint: { group: 'mark', keys: ['Shift+Q'] },
  clear: { group: 'mark', keys: ['Escape'] },
  ...motions,
  extend: { group: 'caret', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
  likely: { group: 'caret', keys: ['Space', 'Shift+Space'] },
  grow: { group: 'caret', keys: ['G'] },
  shrink: { group: 'caret', keys: ['Shift+G'] },
  find: { group: 'article', keys: [menuKeys.find] },
  findNext: { group: 'article', keys: ['F3', 'Shift+F3'] },
  focusText: { group: 'article', keys: ['Z'] },
  nextPane: { group: 'article', keys: ['F6'] },
  undo: { group: 'article', keys: [menuKeys.undo] },
  redo: { group: 'article', keys: [menuKeys.redo, 'Ctrl+Y'] },
  markReviewed: { group: 'article', keys: [menuKeys.markReviewed] },
  secondLook: { group: 'article', keys: ['W'] },
  skip: { group: 'article', keys: ['Y'] },
  nextArticle: { group: 'article', keys: [menuKeys.nextArticle] },
  previousArticle: { group: 'article', keys: [menuKeys.previousArticle] },
  palette: { group: 'article', keys: ['Ctrl+K'] },
  showHistory: { group: 'article', keys: ['H'] },
  split: { group: 'article', keys: ['Ctrl+\\'] },
  showArcs: { group: 'article', keys: ['Shift+C'] },
} as const satisfies Record<string, ReviewShortcut>;

export type ReviewShortcutId = keyof typeof reviewShortcuts;
export type MotionId = keyof typeof motions;
