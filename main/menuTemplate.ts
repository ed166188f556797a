import type { MenuItemConstructorOptions } from 'electron';
import { menuKeys, type MenuCommand } from '../shared/command.ts';
import type { CorpusHandle } from '../shared/corpus.ts';
import { Theme } from '../shared/settings.ts';
import type { TextKey, Translate } from './localisation/translate.ts';

export interface MenuState {
  translate: Translate;
  theme: Theme;
  recent: readonly CorpusHandle[];
  /** What the window can do now. */
  enabled: ReadonlySet<MenuCommand>;
  isMac: boolean;
  isDevelopment: boolean;
}

export interface MenuActions {
  choose: (command: MenuCommand) => void;
  openRecent: (corpus: CorpusHandle) => void;
  setTheme: (theme: Theme) => void;
}

type Item = MenuItemConstructorOptions;

const THEME_TEXTS = {
  system: 'menu.themeSystem',
  light: 'menu.themeLight',
  dark: 'menu.themeDark',
} as const satisfies Record<Theme, TextKey>;

const SEPARATOR: Item = { type: 'separator' };

/** The whole menu as data. A command's item has the command's name as its id. */
export function menuTemplate(state: MenuState, actions: MenuActions): Item[] {
  const { translate, isMac } = state;
  const { ofApp, ofSystem } = itemMakers(state, actions);
  const menu = (text: TextKey, submenu: Item[]): Item => ({ label: translate(text), submenu });
  const settings = ofApp('showSettings');
  return [
    ...(isMac ? [macMenu([ofApp('showAbout'), SEPARATOR, settings], ofSystem)] : []),
    menu('menu.file', [
      ofApp('openFolder'),
      ofApp('openSample'),
      menu('menu.openRecent', recentItems(state, actions)),
      SEPARATOR,
      ofApp('exportDataset'),
      ofApp('importDataset'),
      SEPARATOR,
      ofApp('saveBundle'),
      ofApp('openBundle'),
      ...(isMac ? [] : [SEPARATOR, settings, SEPARATOR, ofSystem('quit')]),
    ]),
    menu('menu.edit', [
      ...(['undo', 'redo'] as const).map(ofApp),
      SEPARATOR,
      ...(['cut', 'copy', 'paste', 'selectAll'] as const).map(ofSystem),
      SEPARATOR,
      ofApp('find'),
    ]),
    menu('menu.view', [
      ...(['showCorpus', 'showWorkbench'] as const).map(ofApp),
      SEPARATOR,
      ...(['nextArticle', 'previousArticle', 'markReviewed'] as const).map(ofApp),
      SEPARATOR,
      ...(['showProject', 'showRules', 'showScorecard'] as const).map(ofApp),
      SEPARATOR,
      menu('menu.theme', themeItems(state, actions)),
      ...(['resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] as const).map(ofSystem),
      ...(state.isDevelopment ? [SEPARATOR, ofSystem('toggleDevTools')] : []),
    ]),
    menu('menu.help', [ofApp('showShortcuts'), ...(isMac ? [] : [ofApp('showAbout')])]),
  ];
}

function itemMakers({ translate, enabled }: MenuState, { choose }: MenuActions) {
  const ofApp = (name: MenuCommand): Item => ({
    id: name,
    label: translate(`menu.${name}`),
    enabled: enabled.has(name),
    ...(name in menuKeys && { accelerator: acceleratorOf(name as keyof typeof menuKeys) }),
    click: () => {
      choose(name);
    },
  });
  const ofSystem = (role: SystemRole): Item => ({ role, label: translate(`menu.${TEXTS[role]}`) });
  return { ofApp, ofSystem };
}

/** A command's keys as Electron calls them: `Ctrl+ArrowLeft` is `CmdOrCtrl+Left`. */
function acceleratorOf(name: keyof typeof menuKeys): string {
  return menuKeys[name].replace('Ctrl', 'CmdOrCtrl').replace('Arrow', '');
}

/** What the system does by itself, and the name of its text. */
const TEXTS = {
  quit: 'quit',
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  selectAll: 'selectAll',
  resetZoom: 'resetZoom',
  zoomIn: 'zoomIn',
  zoomOut: 'zoomOut',
  togglefullscreen: 'fullScreen',
  toggleDevTools: 'developerTools',
  hide: 'hide',
  hideOthers: 'hideOthers',
  unhide: 'unhide',
} as const;
type SystemRole = keyof typeof TEXTS;

function macMenu(first: Item[], ofSystem: (role: SystemRole) => Item): Item {
  const ours = (['hide', 'hideOthers', 'unhide'] as const).map(ofSystem);
  return {
    // The system puts the program's name in its place.
    label: 'Dấu',
    submenu: [...first, SEPARATOR, ...ours, SEPARATOR, ofSystem('quit')],
  };
}

function recentItems({ recent, translate }: MenuState, { openRecent }: MenuActions): Item[] {
  if (recent.length === 0) return [{ label: translate('menu.noRecent'), enabled: false }];
  return recent.map((corpus) => ({
    label: withoutMnemonic(`${corpus.name} — ${corpus.location}`),
    click: () => {
      openRecent(corpus);
    },
  }));
}

/** A folder's `&` would underline the letter after it. */
function withoutMnemonic(text: string): string {
  return text.replaceAll('&', '&&');
}

function themeItems({ theme, translate }: MenuState, { setTheme }: MenuActions): Item[] {
  return Theme.options.map((option) => ({
    label: translate(THEME_TEXTS[option]),
    type: 'radio',
    checked: option === theme,
    click: () => {
      setTheme(option);
    },
  }));
}
