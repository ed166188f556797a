import type { Page } from '@playwright/test';
import { percentileOf } from '../percentileOf.ts';
import { atMost, told, type Figure } from './figures.ts';

/** Milliseconds: the times between frames, and the tasks that the browser calls long (over 50). */
export interface FrameReport {
  gapsMs: number[];
  longTasksMs: number[];
}

declare global {
  /** Ends the watch that is under way in the page. */
  var endFrameWatch: () => FrameReport;
}

const LATE_MS = 50;

/** Watches the frames of the page's thread while `work` goes on. */
export async function watchFrames(page: Page, work: () => Promise<void>): Promise<FrameReport> {
  await page.evaluate(beginFrameWatch);
  await work();
  return page.evaluate(() => globalThis.endFrameWatch());
}

/** Runs inside the page. */
async function beginFrameWatch(): Promise<void> {
  const report: FrameReport = { gapsMs: [], longTasksMs: [] };
  const keep = (entries: PerformanceEntryList) => {
    report.longTasksMs.push(...entries.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => {
    keep(list.getEntries());
  });
  observer.observe({ type: 'longtask' });
  let isOver = false;
  let lastMs = Number.NaN;
  const onFrame = () => {
    const nowMs = performance.now();
    if (!Number.isNaN(lastMs)) report.gapsMs.push(nowMs - lastMs);
    lastMs = nowMs;
    if (!isOver) requestAnimationFrame(onFrame);
  };
  globalThis.endFrameWatch = () => {
    isOver = true;
    keep(observer.takeRecords());
    observer.disconnect();
    return report;
  };
  await new Promise((resolve) => requestAnimationFrame(resolve));
  requestAnimationFrame(onFrame);
}

/** How long the page's thread was blocked, with `LATE_MS` as the goal. */
export function blockFigures(what: string, { gapsMs, longTasksMs }: FrameReport): Figure[] {
  const longest = Math.max(0, ...longTasksMs);
  const late = gapsMs.filter((gap) => gap > LATE_MS);
  const worst = Math.max(0, ...gapsMs);
  return [
    longest === 0
      ? { what: `${what}: longest task`, figure: '< 50 ms', goal: '≤ 50 ms', isMet: true }
      : atMost(`${what}: longest task (${longTasksMs.length} over 50)`, longest, LATE_MS, 'ms'),
    told(
      `${what}: frames over 50 ms, worst, p95`,
      `${late.length} of ${gapsMs.length}, ${worst.toFixed(0)} ms, ` +
        `${percentileOf(gapsMs, 0.95).toFixed(0)} ms`,
    ),
  ];
}

/** How smooth a movement was: no frame may come late. */
export function smoothnessFigures(what: string, { gapsMs }: FrameReport): Figure[] {
  const late = gapsMs.filter((gap) => gap > LATE_MS);
  const worst = Math.max(0, ...gapsMs);
  return [
    atMost(`${what}: frames over 50 ms, of ${gapsMs.length}`, late.length, 0, ''),
    told(
      `${what}: worst frame, p95`,
      `${worst.toFixed(0)} ms, ${percentileOf(gapsMs, 0.95).toFixed(0)} ms`,
    ),
  ];
}
