import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './launchApp.ts';
import { CorpusPage } from './pages.ts';

const BORDER = 'Huyện Sơn Khê cần khai thác tốt lợi thế cửa khẩu để phát triển kinh tế';
const DISK_MB = 96;

/** Puts a small disk at a folder; false where that is not allowed. */
function mountDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'dau-e2e', folder], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

test('a disk that gets full is told, loses nothing saved, and work goes on once there is room', async ({
  start,
  profile,
}) => {
  await mkdir(profile);
  test.skip(!mountDisk(profile), 'Only root on Linux can put a small disk at a folder');
  try {
    const { page, quit } = await start();
    const corpus = new CorpusPage(page);
    await corpus.waitForArticles(9);
    const article = await corpus.open(BORDER);
    await article.press('n', 'Enter');
    await expect(article.field('Title')).toContainText('Accepted');

    const filler = join(profile, 'filler');
    const more = Buffer.alloc(DISK_MB * 2 ** 20);
    await expect(writeFile(filler, more)).rejects.toMatchObject({ code: 'ENOSPC' });
    const lost = page.getByRole('heading', { name: 'Your work was closed by the system' });
    let left = await article.openCount();
    await expect(async () => {
      if (await lost.isVisible()) return;
      left = await article.openCount();
      await article.press('Enter');
      await expect(lost).toBeVisible({ timeout: 2_000 });
    }).toPass();

    await rm(filler);
    await page.getByRole('button', { name: 'Try again' }).click();
    await corpus.waitForArticles(9);
    const lastOrNot = new RegExp(`^(${left}|${left - 1})$`);
    await expect(corpus.cell(BORDER, 'To decide')).toHaveText(lastOrNot);
    await corpus.open(BORDER);
    left = await article.openCount();
    await expect(article.field('Title')).toContainText('Accepted');
    await article.press('n', 'Enter');
    await expect.poll(() => article.openCount()).toBe(left - 1);
    await quit();
  } finally {
    execFileSync('umount', ['--lazy', profile]);
  }
});
