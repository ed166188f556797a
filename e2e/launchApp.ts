import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  _electron,
  expect,
  type ElectronApplication,
  type Page,
  type Worker,
} from '@playwright/test';
import { resolveElectron } from '../build/electron/resolveElectron.ts';
import { ROOT } from '../build/root.ts';

export interface RunningApp {
  electron: ElectronApplication;
  page: Page;
  /** Ends the app as a user does and waits until it is gone. */
  quit: () => Promise<void>;
  /** Ends every process of the app at once, as a power cut would. */
  kill: () => Promise<void>;
}

/** The Electron that the run was started with, else the one that is at hand. */
export async function electronExecutable(): Promise<string> {
  return process.env['DAU_ELECTRON'] ?? (await resolveElectron(console.log)).executable;
}

/** The arguments that start the bundled app on a profile. */
export const appArguments = (profile: string): string[] => [
  ROOT,
  `--user-data-dir=${profile}`,
  '--lang=en',
];

/** Starts the real app on a profile, in its own colours; the caller ends it. */
async function launchApp(profile: string): Promise<RunningApp> {
  const electron = await _electron.launch({
    executablePath: await electronExecutable(),
    args: appArguments(profile),
    cwd: ROOT,
    colorScheme: null,
  });
  const page = await electron.firstWindow();
  // Until its process is gone the app holds its profile, and a next start would only show its window.
  const gone = once(electron.process(), 'exit');
  const quit = async () => {
    await electron.close();
    await gone;
  };
  const kill = async () => {
    killTree(electron.process().pid);
    await gone;
  };
  return { electron, page, quit, kill };
}

/** Playwright starts the app as the leader of a process group of its own, but on Windows. */
function killTree(pid: number | undefined): void {
  if (pid === undefined) throw new Error('The app has no process');
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

/** Answers the next open dialogs with a folder, or as cancelled. */
export const chooseFolder = (electron: ElectronApplication, folder: string | null) =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, folder);

/** Answers the next save dialogs with a file, its extension included, or as cancelled. */
export const chooseFile = (electron: ElectronApplication, file: string | null) =>
  electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () =>
      Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, file);

/** Chooses an item of the native menu once the window can do what it says. */
export async function chooseMenu(electron: ElectronApplication, id: string): Promise<void> {
  await expect
    .poll(() =>
      electron.evaluate(({ Menu }, name) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(name);
        if (item?.enabled !== true) return false;
        // Electron types it as any function.
        (item as unknown as { click: () => void }).click();
        return true;
      }, id),
    )
    .toBe(true);
}

interface Fixtures {
  /** An empty folder for this test alone; it is removed at the end. */
  folder: string;
  /** The user-data folder of a new user. */
  profile: string;
  /** Starts the app on the profile. At the end none may run and none may have logged an error. */
  start: () => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dau-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  profile: async ({ folder }, use) => {
    await use(join(folder, 'profile'));
  },
  start: async ({ profile }, use, testInfo) => {
    const running = new Set<RunningApp>();
    const errors: string[] = [];
    await use(async () => {
      const app = await launchApp(profile);
      running.add(app);
      app.electron.on('close', () => running.delete(app));
      collectErrors(app.page, errors);
      return app;
    });
    for (const { page, quit } of running) {
      if (testInfo.status !== testInfo.expectedStatus) {
        const body = await page.screenshot();
        await testInfo.attach('screen', { body, contentType: 'image/png' });
      }
      await quit();
    }
    expect(errors, 'errors in the console').toEqual([]);
  },
});

/** What the page's policy refuses is told in the console; in a worker it is only an event. */
function collectErrors(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  const watch = (worker: Worker) => {
    // A worker that has ended meanwhile cannot be asked.
    worker.evaluate(tellRefusals).catch(() => undefined);
  };
  page.workers().forEach(watch);
  page.on('worker', watch);
}

/** Runs in a worker. */
function tellRefusals(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Refused in a worker: ${violatedDirective} ${blockedURI}`);
  });
}
