import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { JsonFile } from './jsonFile.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import { openWindow, type WindowOptions } from './window.ts';
import { WindowState } from './windowState.ts';

/** What the window was made with, and what it has loaded. */
const made = vi.hoisted(() => ({ options: [] as unknown[], urls: [] as string[] }));

vi.mock('electron', () => {
  const contents = {
    on: vi.fn(),
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  };
  class BrowserWindow {
    webContents = contents;
    once = vi.fn();
    on = vi.fn();
    constructor(options: unknown) {
      made.options.push(options);
    }
    loadURL(url: string): Promise<void> {
      made.urls.push(url);
      return Promise.resolve();
    }
  }
  const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
  const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };
  const nativeTheme = { shouldUseDarkColors: false, on: vi.fn() };
  return { BrowserWindow, screen, nativeTheme, dialog: {}, Menu: {}, protocol: {} };
});

it("opens the app's own page, in a sandbox without Node", async () => {
  const path = join(await temporaryFolder(), 'window.json');
  const options: WindowOptions = {
    preload: '/preload.cjs',
    stateFile: new JsonFile(path, WindowState, () => undefined),
    translate: () => (key) => key,
    log: () => undefined,
    onRestart: () => undefined,
  };
  await openWindow(options);
  expect(made.urls).toEqual(['app://bundle/index.html']);
  expect(made.options).toMatchObject([
    {
      show: false,
      webPreferences: {
        preload: '/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
      },
    },
  ]);
});
