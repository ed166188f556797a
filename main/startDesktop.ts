import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { app, nativeTheme, session, shell, type BrowserWindow } from 'electron';
import { serveApp } from './appProtocol.ts';
import { connectMenu } from './connectMenu.ts';
import { chooseExportTarget, chooseFolder, chooseIncoming } from './dialogs.ts';
import { handleRequests } from './ipc/handle.ts';
import { createHandlers, type Desktop } from './ipc/handlers.ts';
import { translator, type Translate } from './localisation/translate.ts';
import { lockSession } from './lockedSession.ts';
import type { Log } from './log.ts';
import { closeServices, openServices, type Services } from './services.ts';
import { defaultSettings } from './settings.ts';
import { openWindow } from './window.ts';

const DIST = join(app.getAppPath(), 'dist');

/** Opens the window with everything behind it. Throws when the user-data folder cannot be used. */
export async function startDesktop(userData: string, log: Log): Promise<void> {
  const services = await openServices({
    userData,
    sample: join(DIST, 'sample'),
    home: homedir(),
    defaultSettings: defaultSettings(app.getLocale(), userName()),
    log,
  });
  closeBeforeQuit(services, log);
  nativeTheme.themeSource = services.settings.current.theme;
  lockSession(session.defaultSession);
  serveApp(session.defaultSession, join(DIST, 'renderer'));

  const translate = () => translator(services.settings.current.locale);
  const window = await openWindow({
    preload: join(DIST, 'preload', 'preload.cjs'),
    stateFile: services.windowState,
    translate,
    log,
    onRestart: () => {
      services.datasetExports.abortAll().catch((error: unknown) => {
        log('An unfinished export could not be removed', error);
      });
    },
  });
  const changes = connectMenu({ services, window, translate, log });
  const desktop = { ...aroundWindow(window, translate), ...changes };
  handleRequests(createHandlers(services, desktop), log);
}

function aroundWindow(
  window: BrowserWindow,
  translate: () => Translate,
): Pick<Desktop, 'info' | 'chooseFolder' | 'chooseExportTarget' | 'chooseIncoming' | 'reveal'> {
  const { electron } = process.versions;
  return {
    info: { version: app.getVersion(), electron, platform: process.platform },
    chooseFolder: () => chooseFolder(window, translate(), app.getPath('documents')),
    chooseExportTarget: (question) =>
      chooseExportTarget(window, translate(), { ...question, folder: app.getPath('documents') }),
    chooseIncoming: (question) =>
      chooseIncoming(window, translate(), { ...question, folder: app.getPath('documents') }),
    reveal: (path) => {
      shell.showItemInFolder(path);
    },
  };
}

function closeBeforeQuit(services: Services, log: Log): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    closeServices(services)
      .catch((error: unknown) => {
        log('Not everything was closed', error);
      })
      .finally(() => {
        isClosed = true;
        // When nothing was left to write this comes at once, while Electron is still in its own
        // quit and ignores another one: the process would stay without a window.
        setImmediate(() => {
          app.quit();
        });
      });
  });
}

/** Null where the system does not tell, as in some containers. */
function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
