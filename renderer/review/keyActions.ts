import type { Label } from '../../shared/project.ts';
import { placeOfCaret } from './caret.ts';
import {
  growSelection,
  moveByKey,
  selectionOf,
  selectLikely,
  shrinkSelection,
} from './caretKeys.ts';
import type { Find } from './find/useFind.ts';
import type { FindingSteps } from './findings/useFindingSteps.ts';
import type { Hints } from './hints/useHints.ts';
import type { MatchedKey } from './matchShortcut.ts';
import type { RemarkCommands } from './remarks/useRemarks.ts';
import type { ReviewModel } from './reviewModel.ts';
import { placeOf } from './reviewItems.ts';
import { motions, type MotionId, type ReviewShortcutId } from './reviewShortcuts.ts';
import type { QueueEntry } from './reviewSnapshot.ts';
import type { SameCommands } from './same/useSameCommands.ts';
import type { BoundMove } from './spanBounds.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import type { ScreenCommands } from './useScreenCommands.ts';
import type { SelectionCommands } from './useSelectionCommands.ts';
import type { FocusMode } from './view/useFocusMode.ts';

/** All that the keys of the article screen reach. */
export interface ReviewKeys {
  model: ReviewModel;
  commands: ReviewCommands;
  selection: SelectionCommands;
  screen: ScreenCommands;
  find: Find;
  same: SameCommands;
  remarks: RemarkCommands;
  focus: FocusMode;
  hints: Hints;
  openPalette: () => void;
  /** Draws the relations in the text, or no longer. */
  toggleArcs: () => void;
  /** Asks for an article to show beside this one, or takes it away. */
  toggleSplit: () => void;
  findingSteps: FindingSteps;
  labels: readonly Label[];
}

/** True when the key was used: it then does nothing else. */
type KeyAction = (match: MatchedKey) => boolean;

/** Does what a key stands for; true when it was of use. */
export function actOn(match: MatchedKey, keys: ReviewKeys): boolean {
  if (isMotion(match)) return moveByKey(match, keys.model);
  if (keys.model.state.linkFrom !== null && match.id === 'accept') {
    keys.remarks.link();
    return true;
  }
  const marks = { ...markActions(keys), ...remarkActions(keys), ...manyActions(keys) };
  const actions = { ...itemActions(keys), ...marks, ...screenActions(keys) };
  return actions[match.id as Exclude<ReviewShortcutId, MotionId>](match);
}

function isMotion(match: MatchedKey): match is MatchedKey & { id: MotionId } {
  return match.id in motions;
}

type ItemKey =
  | 'nextUndecided'
  | 'previousUndecided'
  | 'accept'
  | 'acceptPart'
  | 'reject'
  | 'edit'
  | 'nextField'
  | 'setUnknown'
  | BoundMove;

function itemActions({ model, commands }: ReviewKeys): Record<ItemKey, KeyAction> {
  const { active } = model;
  const withActive = (act: (entry: QueueEntry) => void) => () => {
    if (active !== null) act(active);
    return active !== null;
  };
  const adjust =
    (move: BoundMove): KeyAction =>
    ({ isExact }) => {
      if (active !== null) commands.adjust(active, move, isExact ? 'character' : 'token');
      return active !== null;
    };
  return {
    nextUndecided: done(() => {
      commands.next(1);
    }),
    previousUndecided: done(() => {
      commands.next(-1);
    }),
    accept: withActive(commands.accept),
    acceptPart: done(() => {
      if (active === null) commands.next(1);
      else commands.acceptPart(active);
    }),
    reject: withActive(commands.reject),
    edit: withActive(commands.edit),
    nextField: done(() => {
      goToNextField(model, commands);
    }),
    setUnknown: done(commands.setUnknown),
    widenStart: adjust('widenStart'),
    widenEnd: adjust('widenEnd'),
    narrowStart: adjust('narrowStart'),
    narrowEnd: adjust('narrowEnd'),
  };
}

/** From the last field it goes on to the first. */
function goToNextField({ items: { fields }, active }: ReviewModel, commands: ReviewCommands): void {
  const index = fields.findIndex(({ key }) => key === active?.key);
  const slot = fields[(index + 1) % fields.length];
  if (slot !== undefined) commands.activate({ key: slot.key, layer: 'fields', item: slot.item });
}

type MarkKey =
  | 'label'
  | 'pickLabel'
  | 'repeatLabel'
  | 'addIndicator'
  | 'setField'
  | 'attach'
  | 'moveMark'
  | 'setBase'
  | 'setPeriod'
  | 'addPlainIndicator'
  | 'pickRole'
  | 'likely'
  | 'exactBounds'
  | 'extend'
  | 'grow'
  | 'shrink';

function markActions({ model, selection }: ReviewKeys): Record<MarkKey, KeyAction> {
  const pick = (picker: 'field' | 'label' | 'role', isPossible: boolean) => {
    if (isPossible) model.dispatch({ type: 'pick', picker });
    return isPossible;
  };
  return {
    label: () => false,
    pickLabel: () => {
      const isOnEntity = model.active?.item?.body.type === 'entity';
      return pick('label', isOnEntity || selectionOf(model) !== null);
    },
    repeatLabel: done(selection.repeatLabel),
    addIndicator: done(selection.addIndicator),
    addPlainIndicator: done(selection.addPlainIndicator),
    likely: ({ direction }) => selectLikely(direction, model),
    setField: () => pick('field', true),
    pickRole: () => pick('role', model.active?.item?.body.type === 'indicator'),
    attach: done(selection.attach),
    moveMark: done(selection.moveMark),
    setBase: done(() => {
      selection.setRole('base');
    }),
    setPeriod: done(() => {
      selection.setRole('period');
    }),
    exactBounds: () => false,
    extend: () => false,
    grow: () => growSelection(model),
    shrink: () => shrinkSelection(model),
  };
}

type RemarkKey = 'describe' | 'link' | 'openMark' | 'hint';

function remarkActions({
  model,
  commands,
  remarks,
  hints,
}: ReviewKeys): Record<RemarkKey, KeyAction> {
  const { state, items, active, findEntry } = model;
  return {
    describe: done(remarks.toggle),
    link: done(remarks.startLink),
    hint: done(hints.open),
    openMark: () => {
      const item = active?.item ?? null;
      const offset = placeOfCaret(state.caret) ?? (item && placeOf(item)?.start) ?? null;
      if (offset === null) return false;
      const keys = [...new Set(items.marks.at(offset).map((mark) => mark.item.key))];
      const key = keys[keys.indexOf(active?.key ?? '') + 1] ?? keys[0];
      const entry = key === undefined ? null : findEntry(key);
      if (entry !== null) commands.activate(entry);
      return entry !== null;
    },
  };
}

type ManyKey = 'acceptSure' | 'acceptSureInView' | 'doSame' | 'tagAll';

function manyActions({ screen, same }: ReviewKeys): Record<ManyKey, KeyAction> {
  return {
    acceptSure: done(screen.acceptSure),
    acceptSureInView: done(same.acceptSureInView),
    doSame: done(same.doSame),
    tagAll: done(same.tagAll),
  };
}

type ScreenKey = Exclude<ReviewShortcutId, ItemKey | MarkKey | RemarkKey | ManyKey | MotionId>;

/** Gives up what was begun last; when nothing was, it leaves the article. */
function giveUp({ model, find, focus, screen }: ReviewKeys): void {
  const { state, dispatch } = model;
  if (state.isHistoryOpen) dispatch({ type: 'showHistory', isOpen: false });
  else if (state.past !== null) dispatch({ type: 'lookBack', past: null });
  else if (state.linkFrom !== null) dispatch({ type: 'link', from: null });
  else if (state.draft !== null) dispatch({ type: 'activate', key: state.draft.key });
  else if (find.isOpen) find.close();
  else if (state.caret !== null) dispatch({ type: 'moveCaret', caret: null });
  else if (state.activeKey !== null) dispatch({ type: 'activate', key: null });
  else if (focus.isOn) focus.leave();
  else screen.close();
}

function screenActions(keys: ReviewKeys): Record<ScreenKey, KeyAction> {
  const { model, commands, screen, find, focus } = keys;
  return {
    clear: done(() => {
      giveUp(keys);
    }),
    find: done(find.open),
    findNext: ({ direction }) => {
      if (find.isOpen) find.step(direction);
      else find.open();
      return true;
    },
    focusText: done(focus.toggle),
    nextPane: done(screen.focusNextPane),
    undo: done(commands.undo),
    redo: done(commands.redo),
    ...articleActions(screen),
    palette: done(keys.openPalette),
    showArcs: done(keys.toggleArcs),
    split: done(keys.toggleSplit),
    showHistory: done(() => {
      model.dispatch({ type: 'showHistory', isOpen: true });
    }),
  };
}

type ArticleKey = 'markReviewed' | 'secondLook' | 'skip' | 'nextArticle' | 'previousArticle';

function articleActions(screen: ScreenCommands): Record<ArticleKey, KeyAction> {
  return {
    markReviewed: done(screen.markReviewed),
    secondLook: done(() => {
      screen.setAside('secondLook');
    }),
    skip: done(() => {
      screen.setAside('skipped');
    }),
    nextArticle: done(() => {
      screen.openNext(1);
    }),
    previousArticle: done(() => {
      screen.openNext(-1);
    }),
  };
}

function done(act: () => void): KeyAction {
  return () => {
    act();
    return true;
  };
}
