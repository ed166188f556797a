import type { Annotation } from '../../shared/annotation.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Edit } from '../../shared/edit.ts';
import type { Span } from '../../shared/span.ts';
import type { Caret } from './caret.ts';
import { readKeptDraft } from './keptDraft.ts';
import type { Layer } from './layers.ts';

/** A former state of the article that is looked at. */
export interface Past {
  /** How many edits there were. */
  count: number;
  /** The last of them; null when there was none. */
  edit: Edit | null;
  /** What was decided then; null when the text was another one. */
  annotations: readonly Annotation[] | null;
}

/** What the article screen remembers of itself; nothing of it is stored. */
export interface ScreenState {
  layer: Layer;
  activeKey: string | null;
  /** How often a person has gone to an entry. */
  visits: number;
  caret: Caret | null;
  /** What was selected before the selection grew, the first first. */
  grownFrom: readonly Caret[];
  /** Bounds of the active mark that were moved and not yet kept, part by part. */
  draft: { key: string; spans: Span[] } | null;
  /** What is being edited in its panel; `evidence` is what a value to be typed was chosen for. */
  editing: { key: string; evidence: Span[] | null; isUnknown: boolean } | null;
  picker: 'field' | 'label' | 'role' | null;
  /** Evidence that was just jumped to. */
  flash: Span | null;
  isHistoryOpen: boolean;
  /** The text, the panels and the map show it; nothing can be changed then. Null for the present. */
  past: Past | null;
  /** The key of the mark at which a relation was begun; the other one is being chosen. */
  linkFrom: string | null;
}

export type ScreenAction =
  | { type: 'activate'; key: string | null; layer?: Layer }
  /**
   * A mark that was just made; the keyboard stays where it is in the text. Nothing happens when a
   * person has gone elsewhere since there were so many `visits`.
   */
  | { type: 'activateNew'; key: string; layer: Layer; since: number }
  | { type: 'showLayer'; layer: Layer }
  | { type: 'moveCaret'; caret: Caret | null }
  | { type: 'growCaret'; from: Caret; caret: Caret }
  | { type: 'shrinkCaret' }
  | { type: 'adjust'; key: string; spans: Span[] }
  | { type: 'edit'; key: string; layer: Layer; evidence?: Span[]; isUnknown?: boolean }
  /** `edit` of what was just made, unless a person has gone elsewhere. */
  | { type: 'editNew'; key: string; layer: Layer; since: number }
  | { type: 'stopEditing' }
  | { type: 'pick'; picker: ScreenState['picker'] }
  | { type: 'flash'; span: Span }
  | { type: 'link'; from: string | null }
  | { type: 'showHistory'; isOpen: boolean }
  | { type: 'lookBack'; past: Past | null };

const initialScreen: ScreenState = {
  layer: 'fields',
  activeKey: null,
  visits: 0,
  caret: null,
  grownFrom: [],
  draft: null,
  editing: null,
  picker: null,
  flash: null,
  isHistoryOpen: false,
  past: null,
  linkFrom: null,
};

/** The screen of an article as it is opened: with the form that was left half-typed. */
export function startScreen(articleId: ArticleId): ScreenState {
  const kept = readKeptDraft(articleId);
  if (kept === null) return initialScreen;
  const { key, layer } = kept;
  return {
    ...initialScreen,
    layer,
    activeKey: key,
    editing: { key, evidence: null, isUnknown: false },
  };
}

export function reduceScreen(state: ScreenState, action: ScreenAction): ScreenState {
  switch (action.type) {
    case 'activate':
    case 'activateNew':
    case 'edit':
    case 'editNew':
      return goTo(state, action);
    case 'showLayer':
      return { ...keep(state, 'caret', 'linkFrom'), layer: action.layer };
    case 'moveCaret':
      return { ...state, caret: action.caret, grownFrom: [], picker: null, flash: null };
    case 'growCaret': {
      const grownFrom = [...state.grownFrom, action.from];
      return { ...state, caret: action.caret, grownFrom, picker: null, flash: null };
    }
    case 'shrinkCaret': {
      const caret = state.grownFrom.at(-1) ?? state.caret;
      return { ...state, caret, grownFrom: state.grownFrom.slice(0, -1) };
    }
    case 'adjust':
      return { ...state, draft: { key: action.key, spans: action.spans }, caret: null };
    case 'stopEditing':
      return { ...state, editing: null };
    case 'pick':
      return { ...state, picker: action.picker };
    case 'flash':
      return { ...state, flash: action.span };
    case 'link':
      return { ...state, linkFrom: action.from, caret: null };
    case 'showHistory':
      return { ...state, isHistoryOpen: action.isOpen };
    case 'lookBack':
      return { ...keep(state, 'isHistoryOpen', 'activeKey', 'layer'), past: action.past };
  }
}

type Going = Extract<ScreenAction, { type: 'activate' | 'activateNew' | 'edit' | 'editNew' }>;

/** What was just made is gone to unless a person has gone elsewhere meanwhile. */
function goTo(state: ScreenState, action: Going): ScreenState {
  const { key } = action;
  if ('since' in action && state.visits !== action.since) return state;
  switch (action.type) {
    case 'activate': {
      const { layer = state.layer } = action;
      return { ...visit(state, 'isHistoryOpen', 'linkFrom'), activeKey: key, layer };
    }
    case 'activateNew': {
      const kept = keep(state, 'caret', 'isHistoryOpen', 'linkFrom');
      return { ...kept, activeKey: key, layer: action.layer };
    }
    case 'editNew':
      return goTo(state, { ...action, type: 'edit' });
    case 'edit': {
      const { layer, evidence = null, isUnknown = false } = action;
      const editing = { key: action.key, evidence, isUnknown };
      return { ...visit(state), layer, activeKey: key, editing };
    }
  }
}

/** The screen as at first, but for these parts. */
function keep(state: ScreenState, ...kept: (keyof ScreenState)[]): ScreenState {
  const parts = Object.fromEntries(kept.map((name) => [name, state[name]]));
  return { ...initialScreen, visits: state.visits, ...parts };
}

/** The same where a person goes to an entry. */
function visit(state: ScreenState, ...kept: (keyof ScreenState)[]): ScreenState {
  return { ...keep(state, ...kept), visits: state.visits + 1 };
}
