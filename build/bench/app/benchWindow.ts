import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { ROOT } from '../../root.ts';
import { acceptNames } from './acceptNames.ts';

export interface BenchWindow {
  electron: ElectronApplication;
  page: Page;
}

/** Runs `work` with a folder that is removed afterwards. */
export async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Runs `work` in the real app on a profile, once the list is there, and ends the app as a user does.
 */
export async function inWindow<Value>(
  { executable, profile }: { executable: string; profile: string },
  work: (window: BenchWindow) => Promise<Value>,
): Promise<Value> {
  const electron = await _electron.launch({
    executablePath: executable,
    args: [ROOT, `--user-data-dir=${profile}`, '--lang=en'],
    cwd: ROOT,
  });
  try {
    const page = await electron.firstWindow();
    await page.waitForSelector('[role="grid"] [role="gridcell"]');
    await acceptNames(page);
    return await work({ electron, page });
  } finally {
    await electron.close();
  }
}

/** Chooses a folder in the app's own dialog, as the menu does, and goes on while it is read. */
export async function chooseFolder({ electron }: BenchWindow, folder: string): Promise<void> {
  await electron.evaluate(({ dialog, BrowserWindow }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:chosen', { command: 'openFolder' });
  }, folder);
}

/** Waits until the list has so many articles and none is being read. */
export function waitForArticles({ page }: BenchWindow, count: number): Promise<void> {
  return page.evaluate(async (rowCount) => {
    const isListed = () =>
      document.querySelector(`[role="grid"][aria-rowcount="${rowCount}"]`) !== null &&
      document.querySelector('section[aria-label="Reading articles"]') === null;
    while (!isListed()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count + 1);
}

/** The resident memory of all processes of the app, in megabytes. */
export async function residentMb({ electron }: BenchWindow): Promise<number> {
  const kilobytes = await electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((all, { memory }) => all + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}

/** Opens a folder of so many articles and waits until all are read. */
export async function readFolder(
  window: BenchWindow,
  folder: string,
  count: number,
): Promise<void> {
  await chooseFolder(window, folder);
  await waitForArticles(window, count);
}
