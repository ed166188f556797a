import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { APP_URL } from './appProtocol.ts';
import { addContextMenu } from './contextMenu.ts';
import type { JsonFile } from './jsonFile.ts';
import { lockContents } from './lockedContents.ts';
import type { Translate } from './localisation/translate.ts';
import type { Log } from './log.ts';
import { MIN_HEIGHT, MIN_WIDTH, placeWindow, type WindowState } from './windowState.ts';

export interface WindowOptions {
  preload: string;
  stateFile: JsonFile<WindowState>;
  translate: () => Translate;
  log: Log;
  /** The page begins anew: what the old one had begun has no owner any more. */
  onRestart: () => void;
}

/** The grounds of the two themes: `--ground` of the page, for the moments in which none is drawn. */
const GROUND = { light: '#f8f5f0', dark: '#1a1613' };

/** Opens the window; it shows once the page has been drawn. */
export async function openWindow(options: WindowOptions): Promise<BrowserWindow> {
  const state = await options.stateFile.read();
  const window = new BrowserWindow({
    ...placeWindow(state?.bounds ?? null, workAreas()),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Dấu',
    backgroundColor: ground(),
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    // Not earlier: it would show the window before there is anything to see.
    if (state?.isMaximised) window.maximize();
    window.show();
  });
  keepGround(window);
  keepState(window, options);
  addContextMenu(window.webContents, options.translate);
  lockContents(window.webContents);
  offerReload(window, options);
  window.webContents.on('did-start-loading', options.onRestart);
  window.loadURL(APP_URL).catch((error: unknown) => {
    options.log('The window did not load', error);
  });
  return window;
}

/** Brings the window to the front, for a second start of the program. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}

function keepGround(window: BrowserWindow): void {
  const follow = () => {
    window.setBackgroundColor(ground());
  };
  nativeTheme.on('updated', follow);
  window.on('closed', () => nativeTheme.off('updated', follow));
}

function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  return [main, ...others].map(({ workArea }) => workArea);
}

function keepState(window: BrowserWindow, { stateFile, log }: WindowOptions): void {
  window.on('close', () => {
    const state = { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() };
    stateFile.write(state).catch((error: unknown) => {
      log('The place of the window was not kept', error);
    });
  });
}

/** When the page has crashed or was killed, the user decides; a reload would go round and round. */
function offerReload(window: BrowserWindow, { translate, log }: WindowOptions): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log(`The window's process is gone: ${reason}, exit code ${exitCode}`);
    if (reason === 'clean-exit') return;
    const text = translate();
    const answer = dialog.showMessageBox(window, {
      type: 'error',
      message: text('trouble.windowGone'),
      detail: text('trouble.windowGoneDetail'),
      buttons: [text('trouble.reload'), text('trouble.quit')],
      defaultId: 0,
      cancelId: 1,
    });
    void answer.then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === 0) window.webContents.reload();
      else window.close();
    });
  });
}
