import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { appArguments, electronExecutable, test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';
const OFFER = 'Decisions were found in the backup';

test('everything is there after a restart, and can still be taken back', async ({ start }) => {
  const first = await start();
  const corpus = new CorpusPage(first.page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await article.drag('mục tiêu kép');
  await article.press('7');
  await expect(article.inspector).toContainText('Added by hand');
  await article.press('Control+Enter');
  await expect(article.heading(BORDER)).toBeHidden();
  await first.quit();

  const second = await start();
  const corpusAgain = new CorpusPage(second.page);
  await corpusAgain.waitForArticles(9);
  await expect(corpusAgain.cell(BORDER, 'Status')).toHaveText('Reviewed');
  const again = await corpusAgain.open(BORDER);
  await expect(again.field('Title')).toContainText('Accepted');
  const added = again.mark('mục tiêu kép');
  await added.click();
  await expect(again.inspector).toContainText('Added by hand');

  await again.undo.click();
  await expect(again.status).toHaveText('In work');
  await again.undo.click();
  await expect(added).toBeHidden();
  await again.undo.click();
  await again.tab('Fields').click();
  await expect(again.field('Title')).toContainText('Suggested');
  await expect(again.undo).toBeDisabled();
  await again.redo.click();
  await expect(again.field('Title')).toContainText('Accepted');
});

test('a kill right after a decision loses nothing, twenty times', async ({ start }) => {
  test.slow(); // the app starts twenty-one times
  const ROUNDS = 20;
  let left: number | null = null;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const { page, kill } = await start();
    const corpus = new CorpusPage(page);
    await corpus.waitForArticles(9);
    const article = await corpus.open(BORDER);
    left ??= await article.openCount();
    await expect.poll(() => article.openCount(), `before round ${round}`).toBe(left);
    left -= 1;
    await article.press('n', 'Enter');
    await expect.poll(() => article.openCount(), { intervals: [10] }).toBe(left);
    await kill();
  }

  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await expect(corpus.cell(BORDER, 'To decide')).toHaveText(String(left));
  const article = await corpus.open(BORDER);
  await article.press('h');
  const entries = page.getByRole('list', { name: 'History' }).getByRole('listitem');
  await expect(entries.filter({ hasText: /^Accepted/ })).toHaveCount(ROUNDS);
  await expect(page.getByRole('dialog', { name: OFFER })).toBeHidden();
});

test('decisions come back from the backup when the store is lost', async ({ start, profile }) => {
  const first = await start();
  const corpus = new CorpusPage(first.page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.press('n', 'Enter', 'x');
  await expect(article.field('Title')).toContainText('Accepted');
  await expect(article.field('Printed date')).toContainText('Rejected');
  await article.press('Control+Enter');
  await expect(article.heading(BORDER)).toBeHidden();
  await first.quit();
  await rm(join(profile, 'IndexedDB'), { recursive: true });

  const second = await start();
  const offer = second.page.getByRole('dialog', { name: OFFER });
  await expect(offer).toContainText('to 1 article');
  await offer.getByRole('button', { name: 'Put back' }).click();
  await expect(offer).toBeHidden();
  const corpusAgain = new CorpusPage(second.page);
  await corpusAgain.waitForArticles(9);
  await expect(corpusAgain.cell(BORDER, 'Status')).toHaveText('Reviewed');
  const again = await corpusAgain.open(BORDER);
  await expect(again.field('Title')).toContainText('Accepted');
  await expect(again.field('Printed date')).toContainText('Rejected');
  await second.quit();

  const third = await start();
  await new CorpusPage(third.page).waitForArticles(9);
  await expect(third.page.getByRole('dialog', { name: OFFER })).toBeHidden();
});

test('a store from a newer version is told and left alone', async ({ start }) => {
  const first = await start();
  const corpus = new CorpusPage(first.page);
  await corpus.waitForArticles(9);
  const article = await corpus.open(BORDER);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  const before = await first.page.evaluate(readStore, NEWER);
  await first.quit();

  const second = await start();
  const { page } = second;
  await expect(page.getByRole('heading', { name: 'A newer Dấu saved this work' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'A newer Dấu saved this work' })).toBeVisible();
  expect(await page.evaluate(readStore, NEWER)).toEqual(before);
});

/** What IndexedDB calls a version that no Dấu of today writes. */
const NEWER = 990;

/** Runs in the page: opens the store at a version; gives the number of rows of each table. */
async function readStore(version: number): Promise<Record<string, number>> {
  const store = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('dau', version);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(request.error?.message));
    };
  });
  const counts: Record<string, number> = {};
  for (const table of store.objectStoreNames) {
    const request = store.transaction(table).objectStore(table).count();
    counts[table] = await new Promise((resolve) => {
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
  }
  store.close();
  return counts;
}

test('a second start on the same profile shows the window that is there', async ({
  start,
  profile,
}) => {
  const { page } = await start();
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await startAgain(profile);
  const article = await corpus.open(BORDER);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
});

/** As a person does who does not see that the program runs; it has to end by itself. */
async function startAgain(profile: string): Promise<void> {
  const command = [await electronExecutable(), '--no-sandbox', ...appArguments(profile)] as const;
  const [executable, ...args] = command;
  const [exitCode] = (await once(spawn(executable, args, { stdio: 'ignore' }), 'exit')) as [
    number | null,
  ];
  expect(exitCode).toBe(0);
}

test('a start while the program still ends has it back afterwards', async ({ start, profile }) => {
  const { page, electron } = await start();
  await new CorpusPage(page).waitForArticles(9);
  const ending = await electron.evaluateHandle(({ app, BrowserWindow }) => {
    const state = { hasBegun: false, isHeld: true, relaunchCount: 0 };
    app.relaunch = () => {
      state.relaunchCount += 1;
    };
    app.on('will-quit', (event) => {
      state.hasBegun = true;
      if (state.isHeld) event.preventDefault();
    });
    for (const window of BrowserWindow.getAllWindows()) window.close();
    return state;
  });
  await expect.poll(() => ending.evaluate(({ hasBegun }) => hasBegun)).toBe(true);
  await startAgain(profile);
  await startAgain(profile);
  await expect.poll(() => ending.evaluate(({ relaunchCount }) => relaunchCount)).toBe(1);
  const ended = electron.waitForEvent('close');
  await electron.evaluate(({ app }, state) => {
    state.isHeld = false;
    setImmediate(() => {
      app.quit();
    });
  }, ending);
  await ended;
});

test('the program ends also when nothing is left to write', async ({ start }) => {
  const { page, electron } = await start();
  await new CorpusPage(page).waitForArticles(9);
  const ended = electron.waitForEvent('close');
  await electron.evaluate(({ app, BrowserWindow }) => {
    // Its place would be written now.
    for (const window of BrowserWindow.getAllWindows()) window.removeAllListeners('close');
    setImmediate(() => {
      app.quit();
    });
  });
  await ended;
});
