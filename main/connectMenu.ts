import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import type { CorpusHandle } from '../shared/corpus.ts';
import type { Settings } from '../shared/settings.ts';
import { rememberOpened, type Desktop } from './ipc/handlers.ts';
import { sendEvent } from './ipc/sendEvent.ts';
import type { Translate } from './localisation/translate.ts';
import type { Log } from './log.ts';
import { AppMenu } from './menu.ts';
import type { Services } from './services.ts';

interface Around {
  services: Services;
  window: BrowserWindow;
  translate: () => Translate;
  log: Log;
}

type Changes = Pick<Desktop, 'enableCommands' | 'settingsChanged' | 'corporaChanged' | 'log'>;

/** Draws the menu. Returns what keeps it true when settings or the list of folders change. */
export function connectMenu(around: Around): Changes {
  const { window, services, log } = around;
  const menu: AppMenu = new AppMenu(() => menuState(around), {
    choose: (command) => {
      sendEvent(window, 'menu:chosen', { command });
    },
    openRecent: (corpus) => void openRecent(around, changes, corpus),
    setTheme: (theme) => {
      services.settings.change({ theme }).then(changes.settingsChanged, (error: unknown) => {
        log('The theme was not kept', error);
        menu.redraw();
      });
    },
  });
  const changes: Changes = {
    log,
    enableCommands: (commands) => {
      menu.enable(commands);
    },
    corporaChanged: () => {
      menu.redraw();
    },
    settingsChanged: (settings: Settings) => {
      nativeTheme.themeSource = settings.theme;
      menu.redraw();
      sendEvent(window, 'settings:changed', settings);
    },
  };
  return changes;
}

function menuState({ services: { settings, corpora }, translate }: Around) {
  return {
    translate: translate(),
    theme: settings.current.theme,
    recent: corpora.recent(),
    isMac: process.platform === 'darwin',
    isDevelopment: !app.isPackaged,
  };
}

async function openRecent(
  { services, window, translate, log }: Around,
  changes: Changes,
  { id, location }: CorpusHandle,
): Promise<void> {
  try {
    const handle = await services.corpora.reopen(id);
    sendEvent(window, 'corpus:opened', await rememberOpened(services, changes, handle));
  } catch (error) {
    log('A recent folder could not be opened', error);
    await dialog.showMessageBox(window, {
      type: 'warning',
      message: translate()('trouble.cannotOpen', { location }),
      detail: translate()('trouble.cannotOpenDetail'),
    });
  }
}
