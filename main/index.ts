import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { registerAppScheme } from './appProtocol.ts';
import { translator } from './localisation/translate.ts';
import { createLog } from './log.ts';
import { defaultSettings } from './settings.ts';
import { startDesktop } from './startDesktop.ts';
import { focusWindow } from './window.ts';

const userData = app.getPath('userData');

/** Says why there will be no window, and what to do about it. */
async function giveUp(error: unknown): Promise<void> {
  // Before this moment Linux shows no dialog.
  await app.whenReady();
  const translate = translator(defaultSettings(app.getLocale(), null).locale);
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? reason) : reason}\n`);
  dialog.showErrorBox(
    translate('trouble.cannotStart'),
    translate('trouble.cannotStartDetail', { folder: userData, reason }),
  );
  app.exit(1);
}

/** Null when the user-data folder can be written to. Without it there is not even a lock. */
function profileError(): unknown {
  try {
    mkdirSync(userData, { recursive: true });
    accessSync(userData, constants.W_OK);
    return null;
  } catch (error) {
    return error;
  }
}

async function start(): Promise<void> {
  await startDesktop(userData, createLog(join(userData, 'logs', 'main.log')));
}

// Neither of these may wait for `ready`, which in turn waits for this module to end.
registerAppScheme();
const unusable = profileError();
if (unusable !== null) {
  void giveUp(unusable);
} else if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    BrowserWindow.getAllWindows().forEach(focusWindow);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(start).catch(giveUp);
} else {
  // Another process has this profile; it has been told to show its window.
  app.quit();
}
