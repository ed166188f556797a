import type { Page } from '@playwright/test';
import { told, type Figure } from './figures.ts';

/** What Chromium counts of the page's thread. */
const TASK_DURATION = 'TaskDuration';

/**
 * Does `work`, which does the same thing `count` times, and tells what each time costs the page's
 * thread. Unlike a time by the clock, processor time hardly depends on what else the machine does.
 */
export async function threadFigure(
  page: Page,
  { what, count }: { what: string; count: number },
  work: () => Promise<void>,
): Promise<Figure> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spentMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === TASK_DURATION)?.value ?? Number.NaN);
  };
  const beforeMs = await spentMs();
  await work();
  const afterMs = await spentMs();
  await session.detach();
  const eachMs = (afterMs - beforeMs) / count;
  return told(`${what}: processor time of the window's thread`, `${eachMs.toFixed(0)} ms each`);
}
