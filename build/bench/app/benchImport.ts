import { join } from 'node:path';
import { writeArticles } from '../writeArticles.ts';
import { chooseFolder, inFolder, inWindow, waitForArticles } from './benchWindow.ts';
import { atMost, told, type Figure } from './figures.ts';
import { blockFigures, watchFrames } from './frameProbe.ts';
import { profileThreads, shareFigures } from './threadProfile.ts';

const ARTICLE_BYTES = 5_000;
const GOAL_SECONDS = 45;

/** Reading a folder of 1,000 and of 10,000 articles of 5 kB, and what the threads do meanwhile. */
export async function benchImport(executable: string): Promise<Figure[]> {
  return [
    ...(await readArticles(executable, 1_000)),
    ...(await readArticles(executable, 10_000)),
    ...(await profileReading(executable, 3_000)),
  ];
}

function readArticles(executable: string, count: number): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await writeArticles(corpus, count, ARTICLE_BYTES);
    return inWindow({ executable, profile: join(folder, 'profile') }, async (window) => {
      const startedAt = performance.now();
      let seconds = Number.NaN;
      const frames = await watchFrames(window.page, async () => {
        await chooseFolder(window, corpus);
        await waitForArticles(window, count);
        seconds = (performance.now() - startedAt) / 1000;
      });
      const what = `import of ${count.toLocaleString('en')}`;
      return [
        atMost(`${what}, from the choice to done`, seconds, (GOAL_SECONDS * count) / 10_000, 's'),
        told(`${what}, articles a second`, (count / seconds).toFixed(0)),
        ...blockFigures(what, frames),
      ];
    });
  });
}

/** In a run of its own, for the profilers cost time. */
function profileReading(executable: string, count: number): Promise<Figure[]> {
  return inFolder(async (folder) => {
    const corpus = join(folder, 'articles');
    await writeArticles(corpus, count, ARTICLE_BYTES);
    return inWindow({ executable, profile: join(folder, 'profile') }, async (window) => {
      const threads = await profileThreads(window.page);
      await chooseFolder(window, corpus);
      await window.page.evaluate(waitForProgress, count * 0.8);
      return shareFigures(await threads.end());
    });
  });
}

/** Runs inside the page: until so many articles are read. */
async function waitForProgress(enough: number): Promise<void> {
  const doneCount = () => {
    const bar = document.querySelector('section[aria-label] [role="progressbar"]');
    return Number(bar?.getAttribute('aria-valuenow') ?? 0);
  };
  while (doneCount() < enough) await new Promise((resolve) => requestAnimationFrame(resolve));
}
