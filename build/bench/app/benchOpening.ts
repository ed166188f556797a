import { join } from 'node:path';
import { writeArticles } from '../writeArticles.ts';
import { inFolder, inWindow, readFolder, type BenchWindow } from './benchWindow.ts';
import { timesAtMost, type Figure } from './figures.ts';
import { timeInput, type Shown } from './paintProbe.ts';
import { threadFigure } from './threadTime.ts';

const OPENINGS = 40;

interface Sizes {
  size: string;
  byteLength: number;
  /** How many articles of that size there are to go through. */
  count: number;
  goalMs: number;
}

const SIZES: readonly Sizes[] = [
  { size: '5 kB', byteLength: 5_000, count: OPENINGS, goalMs: 60 },
  { size: '100 kB', byteLength: 100_000, count: 12, goalMs: 80 },
  { size: '1 MB', byteLength: 1_000_000, count: 6, goalMs: 250 },
];

/** The text of an open article: its name changes with the article, and it has words in it. */
const TEXT: Shown = {
  selector: '[role="document"]:has([data-offset])',
  attribute: 'aria-label',
};

/** From the key press to the painted text, in articles of three sizes. */
export async function benchOpening(executable: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const sizes of SIZES) figures.push(...(await openArticles(executable, sizes)));
  return figures;
}

function openArticles(
  executable: string,
  { size, byteLength, count, goalMs }: Sizes,
): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await writeArticles(corpus, count, byteLength);
    return inWindow({ executable, profile: join(folder, 'profile') }, async (window) => {
      await readFolder(window, corpus, count);
      const fromList = await openFromList(window, count);
      const toNext: number[] = [];
      const work = { what: `open the next article of ${size}`, count: OPENINGS };
      const effort = await threadFigure(window.page, work, async () => {
        toNext.push(...(await openNext(window, count)));
      });
      return [
        timesAtMost(`open an article of ${size} by Enter in the list`, fromList, goalMs),
        timesAtMost(`open the next article of ${size} by Ctrl+Right`, toNext, goalMs),
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
