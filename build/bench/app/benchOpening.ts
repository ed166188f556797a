import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateArticle, writeArticles } from '../writeArticles.ts';
import { inFolder, inWindow, readFolder, type BenchWindow } from './benchWindow.ts';
import { timesAtMost, type Figure } from './figures.ts';
import { timeInput, type Shown } from './paintProbe.ts';
import { threadFigure } from './threadTime.ts';

const GOAL_MS = 100;
const OPENINGS = 40;
const LONG_ARTICLES = 6;

/** The text of an open article: its name changes with the article, and it has words in it. */
const TEXT: Shown = {
  selector: '[role="document"]:has([data-offset])',
  attribute: 'aria-label',
};

/** From the key press to the painted text of an article of 5 kB, and of one of 1 MB. */
export async function benchOpening(executable: string): Promise<Figure[]> {
  const short = await openArticles(executable, '5 kB', OPENINGS, (folder) =>
    writeArticles(folder, OPENINGS, 5_000),
  );
  const long = await openArticles(executable, '1 MB', LONG_ARTICLES, writeLongArticles);
  return [...short, ...long];
}

async function writeLongArticles(folder: string): Promise<void> {
  await mkdir(folder);
  for (let index = 0; index < LONG_ARTICLES; index += 1) {
    await writeFile(join(folder, `${index}.txt`), generateArticle(index + 1, 1_000_000));
  }
}

function openArticles(
  executable: string,
  size: string,
  count: number,
  write: (folder: string) => Promise<void>,
): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await write(corpus);
    return inWindow({ executable, profile: join(folder, 'profile') }, async (window) => {
      await readFolder(window, corpus, count);
      const fromList = await openFromList(window, count);
      const toNext: number[] = [];
      const work = { what: `open the next article of ${size}`, count: OPENINGS };
      const effort = await threadFigure(window.page, work, async () => {
        toNext.push(...(await openNext(window, count)));
      });
      return [
        timesAtMost(`open an article of ${size} by Enter in the list`, fromList, GOAL_MS),
        timesAtMost(`open the next article of ${size} by Ctrl+Right`, toNext, GOAL_MS),
        effort,
      ];
    });
  });
}

/** Up and down the list, so that no article is opened twice in a row. */
async function openFromList({ page }: BenchWindow, count: number): Promise<number[]> {
  const times: number[] = [];
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Home');
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const isDown = Math.floor(opening / (count - 1)) % 2 === 0;
    await page.keyboard.press(isDown ? 'ArrowDown' : 'ArrowUp');
    const { paintedMs } = await timeInput(page, TEXT, () => page.keyboard.press('Enter'));
    times.push(paintedMs);
    await page.keyboard.press('Escape');
    await page.locator('[role="grid"]').waitFor({ state: 'visible' });
    await page.locator('[role="document"]').waitFor({ state: 'detached' });
  }
  return times;
}

async function openNext({ page }: BenchWindow, count: number): Promise<number[]> {
  const times: number[] = [];
  await page.keyboard.press('Home');
  await timeInput(page, TEXT, () => page.keyboard.press('Enter'));
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const isForward = Math.floor(opening / (count - 1)) % 2 === 0;
    const key = isForward ? 'Control+ArrowRight' : 'Control+ArrowLeft';
    const { paintedMs } = await timeInput(page, TEXT, () => page.keyboard.press(key));
    times.push(paintedMs);
  }
  return times;
}
