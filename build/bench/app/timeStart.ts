import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { ROOT } from '../../root.ts';
import { acceptNames } from './acceptNames.ts';

export interface StartTimes {
  /** Milliseconds from the start of the process. */
  paintMs: number;
  /** Until the first rows of the list are on the screen. */
  usableMs: number;
}

const ENDING_MS = 2_000;

/**
 * Starts the app as a person does, with nothing in between, and ends it. The window is looked at
 * from outside as soon as it can be, so `usableMs` may be some milliseconds too high, never too low.
 */
export async function timeStart({
  executable,
  profile,
}: {
  executable: string;
  profile: string;
}): Promise<StartTimes> {
  const startedAt = Date.now();
  const child = spawn(
    executable,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ROOT,
      `--user-data-dir=${profile}`,
      '--lang=en',
      '--remote-debugging-port=0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    const browser = await chromium.connectOverCDP(await debuggerOf(child));
    try {
      const times = await (await pageOf(browser)).evaluate(waitForRows);
      return { paintMs: times.paintedAt - startedAt, usableMs: times.usableAt - startedAt };
    } finally {
      await browser.close();
    }
  } finally {
    child.kill('SIGTERM');
    // An app that still takes itself for being looked at does not end.
    const killing = setTimeout(() => child.kill('SIGKILL'), ENDING_MS);
    await ended;
    clearTimeout(killing);
  }
}

async function pageOf(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The app has no window');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL('app://**', { waitUntil: 'commit' });
  await acceptNames(page);
  return page;
}

/** `DevTools listening on ws://127.0.0.1:41234/devtools/browser/…` */
const LISTENING = /DevTools listening on (?<url>ws:\S+)/;

function debuggerOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    stderr?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      const url = LISTENING.exec(written)?.groups?.['url'];
      if (url !== undefined) resolve(url);
    });
    stderr?.on('end', () => {
      reject(new Error(`The app ended: ${written}`));
    });
  });
}

/** Runs inside the page. Times of day, in milliseconds. */
async function waitForRows(): Promise<{ paintedAt: number; usableAt: number }> {
  const hasRows = () => document.querySelector('[role="grid"] [role="gridcell"]') !== null;
  if (!hasRows()) {
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!hasRows());
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const usableAt = performance.timeOrigin + performance.now();
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return { usableAt, paintedAt: performance.timeOrigin + (paint?.startTime ?? Number.NaN) };
}
