import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type ElectronApplication } from '@playwright/test';
import papaparse from 'papaparse';
import { DatasetArticle } from '../shared/dataset.ts';
import { chooseFile, chooseFolder, test, type RunningApp } from './launchApp.ts';
import { CorpusPage } from './pages.ts';
import { REPORT, writeFiles } from './writeFiles.ts';

const TITLE = 'Huyện Khe Vàng sơ kết 6 tháng đầu năm 2022';
/** A spreadsheet would take this name for a formula. */
const FORMULA = '=2+5.txt';

async function openReports(app: RunningApp, folder: string): Promise<CorpusPage> {
  const articles = await writeFiles(join(folder, 'articles'), {
    'report.txt': REPORT,
    [FORMULA]: REPORT.replace('Khe Vàng sơ kết', 'Bãi Xanh sơ kết'),
  });
  const corpus = new CorpusPage(app.page);
  await corpus.waitForArticles(9);
  await chooseFolder(app.electron, articles);
  await corpus.openFolder();
  await corpus.waitForArticles(2);
  return corpus;
}

async function readDataset(file: string): Promise<DatasetArticle[]> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => DatasetArticle.parse(JSON.parse(line)));
}

test('JSON Lines hold what was decided, and every span quotes the text', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const article = await corpus.open(TITLE);
  await article.field('Event date').getByRole('button', { name: 'Edit' }).click();
  await app.page.getByRole('textbox', { name: 'Value of “Event date”' }).fill('2022-07-15');
  await article.press('Enter');
  await article.tab('Entities').click();
  await article.entities.filter({ hasText: 'Bí thư Huyện ủy' }).getByRole('button').first().click();
  await article.press('x');
  await article.tab('Indicators').click();
  await article.indicators.filter({ hasText: '125,5 tỷ đồng' }).click();
  await article.press('Enter');
  await article.drag('chủ trì hội nghị');
  await article.press('8');
  await expect(article.inspector).toContainText('Added by hand');

  const file = join(folder, 'dataset.jsonl');
  await chooseFile(app.electron, file);
  const screen = await (await article.backToList()).export();
  await screen.start();
  await screen.waitForDone(2);
  await screen.close();

  const dataset = await readDataset(file);
  expect(dataset.map((line) => line.file).sort()).toEqual([FORMULA, 'report.txt']);
  for (const line of dataset) {
    expectQuotes(line, await readFile(join(folder, 'articles', line.file), 'utf8'));
  }
  const line = dataset.find((other) => other.file === 'report.txt');
  expect(line?.fields['eventDate']).toMatchObject({ value: '2022-07-15', verdict: 'corrected' });
  expect(line?.entities.filter(({ text }) => text === 'Bí thư Huyện ủy')).toEqual([]);
  expect(line?.entities).toContainEqual(
    expect.objectContaining({ label: 'EVENT', text: 'chủ trì hội nghị', verdict: 'added' }),
  );
  expect(line?.indicators).toContainEqual(
    expect.objectContaining({ text: '125,5 tỷ đồng', value: 125.5, verdict: 'accepted' }),
  );
});

function expectQuotes({ fields, entities, indicators }: DatasetArticle, text: string): void {
  const named = indicators.flatMap(({ name }) => name ?? []);
  for (const { start, end, text: words } of [...entities, ...indicators, ...named]) {
    expect(text.slice(start, end)).toBe(words);
  }
  const pairs = [
    ...Object.values(fields).flatMap((field) => field?.evidence ?? []),
    ...entities.flatMap(({ spans }) => spans ?? []),
  ];
  for (const [start, end] of pairs) expect(text.slice(start, end).trim()).not.toBe('');
  expect(entities.length * indicators.length * pairs.length).toBeGreaterThan(0);
}

test('CSV opens in a spreadsheet as it is, and as nothing else', async ({ start, folder }) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const file = join(folder, 'indicators.csv');
  await chooseFile(app.electron, file);
  const screen = await corpus.export();
  await screen.chooseFormat('CSV table');
  await screen.start();
  await screen.waitForDone(2);

  const text = await readFile(file, 'utf8');
  expect(text.startsWith('\uFEFFfile,start,end,text,')).toBe(true);
  const { data, errors } = papaparse.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row['file']))).toEqual(new Set([`'${FORMULA}`, 'report.txt']));
  const fraction = data.find((row) => row['file'] === 'report.txt' && row['numerator'] === '17');
  expect(fraction).toMatchObject({ denominator: '22', value: '' });
});

test('only reviewed articles and only decisions, when that is asked for', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const article = await corpus.open(TITLE);
  await article.press('n', 'Enter');
  await expect(article.field('Title')).toContainText('Accepted');
  await article.press('Control+Enter');
  await expect(article.heading(TITLE)).toBeHidden();

  const file = join(folder, 'dataset.jsonl');
  await chooseFile(app.electron, file);
  const screen = await (await article.backToList()).export();
  await screen.choose('Only reviewed ones', 'Only what a person decided');
  await screen.start();
  await screen.waitForDone(1);
  const dataset = await readDataset(file);
  expect(dataset).toHaveLength(1);
  expect(dataset[0]).toMatchObject({ file: 'report.txt', entities: [], indicators: [] });
  expect(dataset[0]?.fields['title']).toMatchObject({ value: TITLE, verdict: 'accepted' });
});

test('a target that cannot be written is told, and another one works', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  await writeFile(join(folder, 'a file'), '');
  await chooseFile(app.electron, join(folder, 'a file', 'dataset.jsonl'));
  const screen = await corpus.export();
  await screen.start();
  await expect(screen.dialog).toContainText('Nothing was exported');
  await expect(screen.dialog).toContainText('Choose another folder');

  await screen.dialog.getByRole('button', { name: 'Back to the choices' }).click();
  await chooseFile(app.electron, join(folder, 'dataset.jsonl'));
  await screen.start();
  await screen.waitForDone(2);
});

test('a full disk leaves what was there before', async ({ start, folder }) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const out = await writeFiles(join(folder, 'out'), { 'dataset.jsonl': 'from yesterday' });
  await chooseFile(app.electron, join(out, 'dataset.jsonl'));
  const giveRoom = await fillDisk(app.electron);
  const screen = await corpus.export();
  await screen.start();
  await expect(screen.dialog).toContainText('The disk is full');
  expect(await readdir(out)).toEqual(['dataset.jsonl']);
  expect(await readFile(join(out, 'dataset.jsonl'), 'utf8')).toBe('from yesterday');

  await giveRoom();
  await screen.dialog.getByRole('button', { name: 'Back to the choices' }).click();
  await screen.start();
  await screen.waitForDone(2);
  const beside = ['dataset.jsonl.card.md', 'dataset.jsonl.losses.md'];
  expect((await readdir(out)).sort()).toEqual(['dataset.jsonl', ...beside]);
  expect(await readDataset(join(out, 'dataset.jsonl'))).toHaveLength(2);
});

/** Makes every write to an open file fail as on a full disk; gives what ends that. */
async function fillDisk(electron: ElectronApplication): Promise<() => Promise<void>> {
  const original = await electron.evaluateHandle(async () => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const handle = await open(process.execPath, 'r');
    await handle.close();
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    const writeFile = Object.getOwnPropertyDescriptor(prototype, 'writeFile') ?? {};
    prototype.writeFile = () =>
      Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
    return { prototype, writeFile };
  });
  return () =>
    original.evaluate(({ prototype, writeFile }) => {
      Object.defineProperty(prototype, 'writeFile', writeFile);
    });
}

test('an export that is cancelled leaves what was there before, and works again', async ({
  start,
  folder,
}) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const out = await writeFiles(join(folder, 'out'), { 'dataset.jsonl': 'from yesterday' });
  await chooseFile(app.electron, join(out, 'dataset.jsonl'));
  const writes = await holdWrites(app.electron);
  const screen = await corpus.export();
  await screen.start();
  await expect.poll(writes.areWaiting).toBe(true);
  await expect.poll(async () => (await readdir(out)).length).toBeGreaterThan(1);
  await screen.dialog.getByRole('button', { name: 'Cancel' }).click();
  await writes.goOn();
  await expect(screen.dialog.getByRole('combobox', { name: 'Format' })).toBeVisible();
  expect(await readdir(out)).toEqual(['dataset.jsonl']);
  expect(await readFile(join(out, 'dataset.jsonl'), 'utf8')).toBe('from yesterday');

  await screen.start();
  await screen.waitForDone(2);
  expect(await readDataset(join(out, 'dataset.jsonl'))).toHaveLength(2);
});

/** Lets no write to an open file begin before it is told to go on. */
async function holdWrites(electron: ElectronApplication) {
  const gate = await electron.evaluateHandle(async () => {
    const { open } = process.getBuiltinModule('node:fs/promises');
    const handle = await open(process.execPath, 'r');
    await handle.close();
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    const writeFile = Object.getOwnPropertyDescriptor(prototype, 'writeFile') ?? {};
    let letGo: () => void = () => undefined;
    const isOpen = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const goOn = () => {
      Object.defineProperty(prototype, 'writeFile', writeFile);
      letGo();
    };
    const state = { isWaiting: false, goOn };
    prototype.writeFile = async function (this: typeof handle, ...given) {
      state.isWaiting = true;
      await isOpen;
      await this.writeFile(...given);
    };
    return state;
  });
  return {
    areWaiting: () => gate.evaluate(({ isWaiting }) => isWaiting),
    goOn: () =>
      gate.evaluate(({ goOn }) => {
        goOn();
      }),
  };
}

test('giving up leaves nothing behind', async ({ start, folder }) => {
  const app = await start();
  const corpus = await openReports(app, folder);
  const out = await writeFiles(join(folder, 'out'), { 'other.txt': '' });
  await chooseFile(app.electron, null);
  const screen = await corpus.export();
  await screen.start();
  await expect(screen.dialog.getByRole('combobox', { name: 'Format' })).toBeVisible();

  // The dialog is answered only after the export was given up.
  const answer = await app.electron.evaluateHandle(
    ({ dialog }, filePath) => {
      let answerNow: () => void = () => undefined;
      const answered = new Promise<void>((resolve) => {
        answerNow = resolve;
      });
      dialog.showSaveDialog = async () => {
        await answered;
        return { canceled: false, filePath };
      };
      return answerNow;
    },
    join(out, 'dataset.jsonl'),
  );
  await screen.start();
  await screen.dialog.getByRole('button', { name: 'Cancel' }).click();
  await answer.evaluate((answerNow) => {
    answerNow();
  });
  await expect(screen.dialog.getByRole('combobox', { name: 'Format' })).toBeVisible();
  expect(await readdir(out)).toEqual(['other.txt']);
});
