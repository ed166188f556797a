import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import { bundle } from './bundle.ts';
import { resolveElectron } from './electron/resolveElectron.ts';
import { ROOT } from './root.ts';

const PICTURES = join(ROOT, 'build', 'pictures');
const WIDTH = 1360;
const HEIGHT = 850;
/** They lie in the repository, and a README is read over slow lines too. */
const MAX_BYTES = 320_000;

/** Coloured edges of letters look wrong on other screens, and make the files larger. */
const PLAIN_DRAWING = ['--force-device-scale-factor=1', '--disable-lcd-text'];

interface Desktop {
  electron: ElectronApplication;
  page: Page;
}

/** The pictures of the README, in the order in which the work behind them is done. */
async function takeAll(desktop: Desktop): Promise<void> {
  const { page } = desktop;
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '10');
  await reviewArticle(page, '01-');
  await decideOnFigures(page, '05-');
  await inTheme(desktop, 'dark');
  await take(page, 'article-dark');
  await backToList(page);
  await inTheme(desktop, 'light');
  await decideOnFields(page, '06-');
  await take(page, 'article-light');
  await backToList(page);
  await sortOutArticles(page);
  await take(page, 'corpus-light');
  await page.getByRole('button', { name: 'Workbench' }).click();
  await page.getByRole('option').nth(2).click();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await take(page, 'workbench-light');
  await backToList(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('dialog').locator('pre')).toContainText('"fields"');
  await take(page, 'export-light');
}

/** Accepts everything in an article and marks it reviewed. */
async function reviewArticle(page: Page, file: string): Promise<void> {
  await openArticle(page, file);
  await page.keyboard.press('n');
  const open = page.getByRole('tab', { name: /open$/ });
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Mark reviewed' }).first().click();
  await expect(page.getByRole('heading', { level: 1 }).last()).not.toContainText('Sơn Khê');
  await backToList(page);
}

/** Three figures accepted, the fourth one active with its value and its name lit up. */
async function decideOnFigures(page: Page, file: string): Promise<void> {
  await openArticle(page, file);
  await page.getByRole('tab', { name: 'Indicators' }).click();
  const rows = page.getByRole('table', { name: 'Indicators' }).getByRole('row');
  await rows.nth(1).click();
  await page.keyboard.press('Enter');
  await expect(rows.nth(1)).toContainText('Accepted');
  await page.keyboard.press('Enter');
  await expect(rows.nth(2)).toContainText('Accepted');
  await page.keyboard.press('Enter');
  await expect(rows.nth(3)).toContainText('Accepted');
  await page.keyboard.press('F6');
}

/** Two fields accepted, the third one active with its evidence lit up. */
async function decideOnFields(page: Page, file: string): Promise<void> {
  await openArticle(page, file);
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const fields = page.getByRole('tabpanel').getByRole('listitem');
  await expect(fields.filter({ hasText: 'Accepted' })).toHaveCount(2);
}

async function sortOutArticles(page: Page): Promise<void> {
  for (const [file, status] of [
    ['04-', 'Second look'],
    ['07-', 'Skip'],
  ] as const) {
    await rowOf(page, file).getByRole('gridcell').first().click();
    await page.getByRole('region', { name: 'Selected articles' }).getByText(status).click();
    await page.getByRole('button', { name: 'Clear selection' }).click();
  }
  await expect(page.getByRole('region', { name: 'Selected articles' })).toBeHidden();
}

const rowOf = (page: Page, file: string) =>
  page.getByRole('grid').getByRole('row').filter({ hasText: file });

async function openArticle(page: Page, file: string): Promise<void> {
  await rowOf(page, file).getByRole('gridcell').nth(1).click();
  await expect(page.getByLabel(/^Text of the article/)).toBeVisible();
  await expect(page.getByRole('tab').first()).toBeVisible(); // the panels come after the text
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

async function inTheme({ electron, page }: Desktop, theme: 'light' | 'dark'): Promise<void> {
  await electron.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  await page.waitForFunction(
    (media) => matchMedia(media).matches,
    `(prefers-color-scheme: ${theme})`,
  );
}

/** The window as it is, without messages in passing and with the mouse out of the way. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(1, HEIGHT - 1);
  const messages = page.getByRole('region', { name: 'Notifications' }).getByText(/./);
  await expect(messages).toHaveCount(0, { timeout: 15_000 });
  await page.waitForFunction(isMapDrawn);
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = await stat(path);
  console.log(`${relative(ROOT, path)} ${Math.round(size / 1000)} kB`);
  if (size > MAX_BYTES) throw new Error(`${path} is larger than ${MAX_BYTES / 1000} kB`);
}

/** Whether the map beside the text, where there is one, has its marks: it waits for the text. */
function isMapDrawn(): boolean {
  const map = document.querySelector('canvas');
  const pixels = map?.getContext('2d')?.getImageData(0, 0, map.width, map.height);
  return pixels === undefined || pixels.data.some((value) => value > 0);
}

async function start(profile: string): Promise<Desktop> {
  const { executable } = await resolveElectron(console.log);
  const electron = await _electron.launch({
    executablePath: executable,
    args: [ROOT, `--user-data-dir=${profile}`, '--lang=en', ...PLAIN_DRAWING],
    cwd: ROOT,
    colorScheme: null,
  });
  const page = await electron.firstWindow();
  await electron.evaluate(
    ({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    },
    [WIDTH, HEIGHT] as const,
  );
  await page.waitForFunction((width) => innerWidth === width, WIDTH);
  return { electron, page };
}

await bundle({ log: console.log });
const profile = await mkdtemp(join(tmpdir(), 'dau-pictures-'));
await mkdir(PICTURES, { recursive: true });
const desktop = await start(profile);
try {
  await inTheme(desktop, 'light');
  await takeAll(desktop);
} finally {
  await desktop.electron.close();
  await rm(profile, { recursive: true, force: true });
}
