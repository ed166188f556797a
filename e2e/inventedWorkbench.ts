import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { chooseFolder, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { writeFiles } from './writeFiles.ts';

const DISTRICTS = ['Khe Vàng', 'Sơn Khê', 'Mường Lâm', 'Ân Hải'];

/** Districts that report the same thing year after year; one of them gets a sum wrong. */
function invent(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [at, district] of DISTRICTS.entries()) {
    for (const year of [2020, 2021, 2022]) {
      const share = at === 0 ? '70,1%' : '60%';
      files[`${district}-${year}.txt`] = [
        `Huyện ${district} tổng kết năm ${year}`,
        `Sáng 14/12/${year}, Huyện ủy ${district} (tỉnh Lào Cai) tổ chức hội nghị tổng kết năm ${year}. Đồng chí Đàm Quang Lộc, Bí thư Huyện ủy chủ trì hội nghị.`,
        `Năm ${year}, thu ngân sách đạt ${100 + 10 * at + year - 2020},5 tỷ đồng, đạt 104% kế hoạch. Đã giải quyết 12/20 đơn, đạt ${share}.`,
        'BẢO LÂM\n',
      ].join('\n\n');
    }
  }
  return files;
}

/** Opens the invented folder, with `more` files: 12 articles and those. */
export async function openInvented(
  { page, electron }: RunningApp,
  folder: string,
  more: Record<string, string> = {},
): Promise<CorpusPage> {
  const files = { ...invent(), ...more };
  const corpus = new CorpusPage(page);
  await corpus.waitForArticles(9);
  await chooseFolder(electron, await writeFiles(join(folder, 'bao'), files));
  await corpus.openFolder();
  await corpus.waitForArticles(Object.keys(files).length);
  return corpus;
}

/** Opens the workbench on the invented folder, with `more` files, on one of its views. */
export async function openView(
  app: RunningApp,
  folder: string,
  view: string,
  more: Record<string, string> = {},
) {
  await openInvented(app, folder, more);
  const { page } = app;
  await page.getByRole('button', { name: 'Workbench' }).click();
  await page.getByRole('tab', { name: view }).click();
}

/** In both themes. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const told = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(told, colorScheme).toEqual([]);
  }
}
