import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import { registerAppScheme } from './appProtocol.ts';
import { translator } from './localisation/translate.ts';
import { createLog } from './log.ts';
import { defaultSettings } from './settings.ts';
import { startDesktop } from './startDesktop.ts';
import { focusWindow } from './window.ts';

// When the folder that was asked for cannot be made, Electron would quietly take its usual one.
const askedFor = app.commandLine.getSwitchValue('user-data-dir');
const userData = askedFor === '' ? app.getPath('userData') : resolve(askedFor);

/**
 * What the window has let go of may become this share of what it uses, in percent, before it is
 * collected. Left to itself V8 waits until there is up to three times as much: with a hundred
 * thousand articles, half a gigabyte after some minutes of scrolling.
 */
const GARBAGE_SHARE = 60;

/** Says why there will be no window, and what to do about it. */
async function giveUp(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Dấu cannot start with the data folder ${userData}: ${reason}\n`);
  // Before this moment Linux shows no dialog, and the language is not known.
  await app.whenReady();
  const translate = translator(defaultSettings(app.getLocale(), null).locale);
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

/** What a second start on this profile does: it shows the window, or has it back once all is written. */
function answerSecondStarts(): void {
  app.on('second-instance', () => {
    BrowserWindow.getAllWindows().forEach(focusWindow);
  });
  app.once('will-quit', () => {
    app.once('second-instance', () => {
      app.relaunch();
    });
  });
}

// None of these may wait for `ready`, which in turn waits for this module to end.
app.commandLine.appendSwitch('js-flags', `--heap-growing-percent=${GARBAGE_SHARE}`);
registerAppScheme();
const unusable = profileError();
if (unusable !== null) {
  void giveUp(unusable);
} else if (app.requestSingleInstanceLock()) {
  answerSecondStarts();
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(start).catch(giveUp);
} else {
  // Another process has this profile; it has been told to show its window.
  app.quit();
}
