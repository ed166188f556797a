import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, _electron, type ElectronApplication, type Page } from '@playwright/test';
import { ROOT } from '../build/root.ts';

export interface RunningApp {
  electron: ElectronApplication;
  page: Page;
  /** Ends the app as a user does and waits until it is gone. */
  quit: () => Promise<void>;
  /** Ends every process of the app at once, as a power cut would. */
  kill: () => Promise<void>;
}

/** Starts the real app on a profile; the caller ends it. */
export async function launchApp(
  profile: string,
  { flags = [] }: { flags?: readonly string[] } = {},
): Promise<RunningApp> {
  const executablePath = process.env['DAU_ELECTRON'];
  const electron = await _electron.launch({
    args: [ROOT, `--user-data-dir=${profile}`, '--lang=en', ...flags],
    cwd: ROOT,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  const page = await electron.firstWindow();
  const quit = () => electron.close();
  const kill = async () => {
    const closed = electron.waitForEvent('close');
    electron.process().kill('SIGKILL');
    await closed;
  };
  return { electron, page, quit, kill };
}

/** Answers the next open dialogs with a folder, or as cancelled. */
export const chooseFolder = (electron: ElectronApplication, folder: string | null) =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, folder);

/** Answers the next save dialogs with a file. */
export const chooseFile = (electron: ElectronApplication, file: string) =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, file);

interface Fixtures {
  /** An empty folder for this test alone; it is removed at the end. */
  folder: string;
  /** The user-data folder of a new user. */
  profile: string;
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dau-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  profile: async ({ folder }, use) => {
    await use(join(folder, 'profile'));
  },
});
