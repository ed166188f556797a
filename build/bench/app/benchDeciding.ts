import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateArticle } from '../writeArticles.ts';
import { inFolder, inWindow, readFolder, type BenchWindow } from './benchWindow.ts';
import { atMost, timesAtMost, type Figure } from './figures.ts';
import { timeInput, watchStore, type PaintReport, type Shown } from './paintProbe.ts';
import { threadFigure } from './threadTime.ts';

const GOAL_MS = 50;
/** As many accepted as rejected. */
const DECISIONS = 100;

/** How many of each layer are undecided: these numbers come from the store. */
const COUNTS: Shown = { selector: '[role="tablist"]', attribute: null };

/** From the key press to the painted and stored decision, in articles of 10 kB and of 1 MB. */
export async function benchDeciding(executable: string): Promise<Figure[]> {
  return [
    ...(await decideIn(executable, '10 kB', 10_000)),
    ...(await decideIn(executable, '1 MB', 1_000_000)),
  ];
}

function decideIn(executable: string, size: string, byteLength: number): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await mkdir(corpus);
    await writeFile(join(corpus, 'a.txt'), generateArticle(1, byteLength));
    return inWindow({ executable, profile: join(folder, 'profile') }, async (window) => {
      await readFolder(window, corpus, 1);
      const accepted: PaintReport[] = [];
      const rejected: PaintReport[] = [];
      await openForDeciding(window);
      const work = { what: `decide in an article of ${size}`, count: DECISIONS };
      const effort = await threadFigure(window.page, work, () =>
        decide(window, { accepted, rejected }),
      );
      const all = [...accepted, ...rejected];
      const unstored = all.filter(({ storedMs, paintedMs }) => (storedMs ?? Infinity) > paintedMs);
      const painted = (reports: readonly PaintReport[]) =>
        reports.map((report) => report.paintedMs);
      const stored = all.map(({ storedMs }) => storedMs ?? Number.NaN);
      return [
        timesAtMost(`accept in an article of ${size}, to painted`, painted(accepted), GOAL_MS),
        timesAtMost(`reject in an article of ${size}, to painted`, painted(rejected), GOAL_MS),
        timesAtMost(`decide in an article of ${size}, to stored`, stored, GOAL_MS),
        effort,
        atMost('decisions painted before they were stored', unstored.length, 0, ''),
      ];
    });
  });
}

async function openForDeciding({ page }: BenchWindow): Promise<void> {
  await watchStore(page);
  await page.locator('[role="grid"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator('[role="document"]').waitFor();
  await page.locator(COUNTS.selector).waitFor();
  await page.keyboard.press('n');
}

async function decide(
  { page }: BenchWindow,
  reports: Record<'accepted' | 'rejected', PaintReport[]>,
): Promise<void> {
  for (let decision = 0; decision < DECISIONS; decision += 1) {
    const isAccepting = decision % 2 === 0;
    const press = () => page.keyboard.press(isAccepting ? 'a' : 'x');
    reports[isAccepting ? 'accepted' : 'rejected'].push(await timeInput(page, COUNTS, press));
  }
}
