import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { Label } from '../../shared/project.ts';
import { extendCaret, moveCaret, spanOfCaret, type Caret } from './caret.ts';
import { isTyping, matchShortcut, readHotkey } from './matchShortcut.ts';
import { isUndecided, placeOf } from './reviewItems.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewShortcutId } from './reviewShortcuts.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { ScreenCommands } from './useScreenCommands.ts';
import type { SelectionCommands } from './useSelectionCommands.ts';

interface Keys {
  model: ReviewModel;
  commands: ReviewCommands;
  selection: SelectionCommands;
  screen: ScreenCommands;
  labels: readonly Label[];
}

/** True when the key was used: it then does nothing else. */
type KeyAction = () => boolean;

/**
 * Listens to the keys of the article screen wherever the focus is in `root`, but not where letters
 * are typed. Buttons keep Enter, space and the arrows; Tab goes through the suggestions only from
 * the text, while one is open.
 */
export function useReviewKeys(root: RefObject<HTMLElement | null>, keys: Keys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event) || !isOurs(root.current, event.target)) return;
    if (handleKey(event, keys)) event.preventDefault();
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
function tabIsOurs({ text, queue }: ReviewModel): boolean {
  return text.current?.hasFocus() === true && queue.some(({ item }) => isUndecided(item));
}

function handleKey(event: KeyboardEvent, keys: Keys): boolean {
  if (belongsToControl(event) || (event.key === 'Tab' && !tabIsOurs(keys.model))) return false;
  const hotkey = readHotkey(event);
  const label = keys.labels.find((other) => other.hotkey === hotkey && hotkey !== null);
  const id = matchShortcut(event);
  if (id === null) {
    if (label !== undefined) keys.selection.label(label.id);
    return label !== undefined;
  }
  return actionsOf(keys)[id]();
}

function actionsOf(keys: Keys): Record<ReviewShortcutId, KeyAction> {
  return { ...itemActions(keys), ...caretActions(keys), ...screenActions(keys) };
}

type ItemKey =
  | 'nextUndecided'
  | 'previousUndecided'
  | 'accept'
  | 'reject'
  | 'edit'
  | 'attach'
  | 'addIndicator'
  | 'setField'
  | 'widenStart'
  | 'widenEnd'
  | 'narrowStart'
  | 'narrowEnd';

function itemActions({ model, commands, selection }: Keys): Record<ItemKey, KeyAction> {
  const { active, dispatch, state } = model;
  const withActive = (act: (entry: NonNullable<typeof active>) => void) => () => {
    if (active !== null) act(active);
    return active !== null;
  };
  const adjust = (move: Parameters<ReviewCommands['adjust']>[1]) =>
    withActive((entry) => {
      commands.adjust(entry, move);
    });
  const hasSelection = state.caret !== null && spanOfCaret(state.caret) !== null;
  return {
    nextUndecided: done(() => {
      commands.next(1);
    }),
    previousUndecided: done(() => {
      commands.next(-1);
    }),
    accept: withActive(commands.accept),
    reject: withActive(commands.reject),
    edit: withActive(commands.edit),
    attach: done(selection.attach),
    addIndicator: done(selection.addIndicator),
    setField: () => {
      if (hasSelection) dispatch({ type: 'pick', picker: 'field' });
      return hasSelection;
    },
    widenStart: adjust('widenStart'),
    widenEnd: adjust('widenEnd'),
    narrowStart: adjust('narrowStart'),
    narrowEnd: adjust('narrowEnd'),
  };
}

type CaretKey = Extract<ReviewShortcutId, `move${string}` | `extend${string}`>;

function caretActions({ model }: Keys): Record<CaretKey, KeyAction> {
  const { text, tokens, dispatch } = model;
  const move = (change: (caret: Caret) => Caret | null) => () => {
    if (text.current?.hasFocus() !== true) return false;
    const caret = change(caretOf(model));
    if (caret === null) return true;
    dispatch({ type: 'moveCaret', caret });
    text.current.reveal({ start: caret.head, end: caret.head + 1 });
    return true;
  };
  const line = (direction: 1 | -1, isExtending: boolean) =>
    move((caret) => {
      const offset = text.current?.findLine(caret.head, direction) ?? null;
      if (offset === null) return null;
      const head = tokens.at(offset)?.start ?? tokens.next(offset)?.start ?? offset;
      return { anchor: isExtending ? caret.anchor : head, head };
    });
  return {
    moveLeft: move((caret) => moveCaret(caret, -1, tokens)),
    moveRight: move((caret) => moveCaret(caret, 1, tokens)),
    extendLeft: move((caret) => extendCaret(caret, -1, tokens)),
    extendRight: move((caret) => extendCaret(caret, 1, tokens)),
    moveUp: line(-1, false),
    moveDown: line(1, false),
    extendUp: line(-1, true),
    extendDown: line(1, true),
  };
}

/** The keyboard's place; before it has one, the active item or the start of the text. */
function caretOf({ state, active, article }: ReviewModel): Caret {
  if (state.caret !== null) return state.caret;
  const place = active?.item ? placeOf(active.item) : null;
  const offset = place?.start ?? article.blocks[0]?.start ?? 0;
  return { anchor: offset, head: offset };
}

type ScreenKey = Exclude<ReviewShortcutId, ItemKey | CaretKey>;

function screenActions({ model, commands, screen }: Keys): Record<ScreenKey, KeyAction> {
  const { state, dispatch } = model;
  return {
    acceptSure: done(screen.acceptSure),
    label: () => false,
    clear: done(() => {
      if (state.draft !== null) dispatch({ type: 'activate', key: state.draft.key });
      else if (state.caret !== null) dispatch({ type: 'moveCaret', caret: null });
      else if (state.activeKey !== null) dispatch({ type: 'activate', key: null });
      else screen.close();
    }),
    nextPane: done(screen.focusNextPane),
    undo: done(commands.undo),
    redo: done(commands.redo),
    markReviewed: done(screen.markReviewed),
    nextArticle: done(() => {
      screen.openNext(1);
    }),
    previousArticle: done(() => {
      screen.openNext(-1);
    }),
    showHistory: done(() => {
      dispatch({ type: 'showHistory', isOpen: true });
    }),
  };
}

function done(act: () => void): KeyAction {
  return () => {
    act();
    return true;
  };
}
