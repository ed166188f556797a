import type { ElectronApplication, Page } from '@playwright/test';
import { acceptNames } from '../app/acceptNames.ts';
import type { BenchSpan } from './seedSpans.ts';

/** Milliseconds to painted, of one round of the least that must be done. */
export interface FloorTimes {
  openMs: number;
  addMs: number;
}

export interface Floor {
  name: string;
  run: (article: { text: string; spans: readonly BenchSpan[] }) => Promise<FloorTimes>;
}

/** An empty window of the same Electron, as large as the app's text. */
export async function openFloorWindow(electron: ElectronApplication): Promise<Page> {
  const [page] = await Promise.all([
    electron.waitForEvent('window'),
    electron.evaluate(({ BrowserWindow }) =>
      new BrowserWindow({ width: 1280, height: 800 }).loadURL('data:text/html,<body></body>'),
    ),
  ]);
  await page.waitForLoadState();
  await acceptNames(page);
  return page;
}

/**
 * The two floors. They know their data beforehand, draw one thing, and keep, check and store nothing:
 * no app can be quicker.
 */
export const FLOORS: readonly Floor['name'][] = ['highlight', 'virtualised'];

export async function runFloor(
  page: Page,
  name: Floor['name'],
  article: { text: string; spans: readonly BenchSpan[] },
): Promise<FloorTimes> {
  await page.evaluate((given) => {
    Reflect.set(globalThis, 'benchArticle', given);
  }, article);
  await page.evaluate(installBlocks);
  const times = await page.evaluate(name === 'highlight' ? drawHighlights : drawVirtualised);
  await page.evaluate(() => {
    document.body.replaceChildren();
    CSS.highlights.clear();
  });
  return times;
}

/** Runs inside the page: the whole text in one element, a CSS highlight for each label. */
async function drawHighlights(): Promise<FloorTimes> {
  const { text, spans } = Reflect.get(globalThis, 'benchArticle') as {
    text: string;
    spans: BenchSpan[];
  };
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const sheet = new CSSStyleSheet();
  for (let label = 0; label < 8; label += 1) {
    sheet.insertRule(`::highlight(l${label}) { background: hsl(${label * 45} 70% 85%); }`);
  }
  document.adoptedStyleSheets = [sheet];
  await painted();
  const openedAt = performance.now();
  const root = document.createElement('pre');
  root.style.cssText = 'height:760px;overflow:auto;white-space:pre-wrap;font:17px/1.75 serif';
  const node = document.createTextNode(text);
  root.append(node);
  const highlights = Array.from({ length: 8 }, () => new Highlight());
  const mark = ({ start, end, label }: BenchSpan) => {
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    highlights[label]?.add(range);
  };
  spans.forEach(mark);
  highlights.forEach((highlight, label) => CSS.highlights.set(`l${label}`, highlight));
  document.body.append(root);
  await painted();
  const openMs = performance.now() - openedAt;
  const addedAt = performance.now();
  mark({ start: 40, end: 60, label: 3 });
  await painted();
  return { openMs, addMs: performance.now() - addedAt };
}

interface FloorBlock {
  start: number;
  end: number;
  top: number;
}

declare global {
  /** Draws a block of the virtualised floor. */
  var drawBlock: (text: string, spans: readonly BenchSpan[], block: FloorBlock) => HTMLElement;
  /** Where the blocks of a text are, and how high it is. */
  var layBlocks: (text: string) => { blocks: FloorBlock[]; height: number };
}

/** Runs inside the page: what the virtualised floor is made of. */
function installBlocks(): void {
  globalThis.layBlocks = (text) => {
    const blocks: FloorBlock[] = [];
    let top = 0;
    for (let start = 0; start < text.length;) {
      const line = text.indexOf('\n', start);
      const end = line === -1 ? text.length : line;
      blocks.push({ start, end, top });
      top += Math.ceil((end - start) / 90) * 30 + 12;
      start = end + 1;
    }
    return { blocks, height: top };
  };
  globalThis.drawBlock = (text, spans, block) => {
    const inside = spans.filter(({ start, end }) => start < block.end && end > block.start);
    const cuts = new Set([block.start, block.end]);
    for (const { start, end } of inside) {
      cuts.add(Math.max(start, block.start)).add(Math.min(end, block.end));
    }
    const row = document.createElement('p');
    row.style.cssText = `position:absolute;top:${block.top}px;margin:0`;
    const bounds = [...cuts].sort((one, other) => one - other);
    bounds.slice(1).forEach((end, index) => {
      const start = bounds[index] ?? 0;
      const over = inside.find((span) => span.start < end && span.end > start);
      const piece = document.createElement(over === undefined ? 'span' : 'mark');
      if (over !== undefined) piece.style.background = `hsl(${over.label * 45} 70% 85%)`;
      piece.textContent = text.slice(start, end);
      row.append(piece);
    });
    return row;
  };
}

/** Runs inside the page: the lines in view, marks flattened into plain elements. */
async function drawVirtualised(): Promise<FloorTimes> {
  const { text, spans } = Reflect.get(globalThis, 'benchArticle') as {
    text: string;
    spans: BenchSpan[];
  };
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await painted();
  const openedAt = performance.now();
  const { blocks, height } = globalThis.layBlocks(text);
  const root = document.createElement('div');
  root.style.cssText = 'position:relative;height:760px;overflow:auto;font:17px/1.75 serif';
  const sheet = document.createElement('div');
  sheet.style.height = `${height}px`;
  root.append(sheet);
  const inView = blocks.filter((block) => block.top < 1_000);
  const rows = inView.map((block) => globalThis.drawBlock(text, spans, block));
  sheet.append(...rows);
  document.body.append(root);
  await painted();
  const openMs = performance.now() - openedAt;
  const addedAt = performance.now();
  spans.push({ start: 40, end: 60, label: 3 });
  const [first] = blocks;
  if (first !== undefined) rows[0]?.replaceWith(globalThis.drawBlock(text, spans, first));
  await painted();
  return { openMs, addMs: performance.now() - addedAt };
}
