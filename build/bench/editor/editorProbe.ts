import type { Page } from '@playwright/test';

declare global {
  /** When the article that was read last was in the page's hands. */
  var lastArticleReadMs: number | null;
  /** The report on the change that was waited for last. */
  var changeReport: Promise<ChangeReport>;
}

/** Milliseconds. */
export interface ChangeReport {
  /** From the key press to two frames after the change. */
  paintedMs: number;
  /** From the article in the page's hands; null when none was read. */
  fromDataMs: number | null;
}

/** From now on the page knows when an article has been read, and reads none ahead. */
export function watchReads(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.lastArticleReadMs = null;
    globalThis.requestIdleCallback = () => 0;
    const get = Reflect.get(IDBObjectStore.prototype, 'get');
    IDBObjectStore.prototype.get = function (...args) {
      const request = get.apply(this, args);
      if (this.name === 'extractions' || this.name === 'projects') {
        request.addEventListener('success', () => {
          globalThis.lastArticleReadMs = performance.now();
        });
      }
      return request;
    };
  });
}

/**
 * Presses a key and measures until the marks in the text, or the article, are others. Throws when
 * nothing changes within some seconds.
 */
export async function timeKey(page: Page, key: string): Promise<ChangeReport> {
  await page.evaluate(awaitMarks);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.changeReport);
}

/** Runs inside the page. */
function awaitMarks(): void {
  globalThis.lastArticleReadMs = null;
  const read = () => {
    const text = document.querySelector('[role="document"]');
    if (text?.querySelector('[data-offset]') == null) return '';
    const marks = Array.from(text.querySelectorAll('mark'), (mark) => mark.getAttribute('style'));
    return `${text.getAttribute('aria-label') ?? ''}${marks.join('|')}`;
  };
  const before = read();
  const pressed = new Promise<number>((resolve) => {
    const onPress = ({ timeStamp }: KeyboardEvent) => {
      resolve(timeStamp);
    };
    addEventListener('keydown', onPress, { capture: true, once: true });
  });
  const changed = new Promise<void>((resolve, reject) => {
    const observer = new MutationObserver(() => {
      const now = read();
      if (now === '' || now === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => {
      reject(new Error('no mark changed'));
    }, 20_000);
  });
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  globalThis.changeReport = (async () => {
    const pressedAt = await pressed;
    await changed;
    const readAt = globalThis.lastArticleReadMs;
    await painted();
    const now = performance.now();
    return { paintedMs: now - pressedAt, fromDataMs: readAt && now - readAt };
  })();
}

/** Bytes of the page's JS heap that are in use, after everything unused was thrown away. */
export async function heapInUse(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Bytes that an article's text and spans take as the store hands them over. */
export async function heapOfInput(
  page: Page,
  {
    text,
    spans,
  }: { text: string; spans: readonly { start: number; end: number; label: number }[] },
): Promise<number> {
  const before = await heapInUse(page);
  await page.evaluate(
    (given) => {
      const suggestions = given.spans.map(({ start, end, label }) => ({
        id: `${start}-${end}-${label}`,
        body: { type: 'entity', label: String(label), spans: [{ start, end }] },
        confidence: start / 1e7,
        rule: 'bench.spread',
      }));
      Reflect.set(globalThis, 'heldInput', [given.text, suggestions]);
    },
    { text, spans },
  );
  const bytes = (await heapInUse(page)) - before;
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'heldInput'));
  return bytes;
}

/** Every node of the document, texts included. */
export function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    let count = 1;
    while (walker.nextNode() !== null) count += 1;
    return count;
  });
}

/** Scrolls through the text: 60 frames of 40 pixels, then the whole of it in 60 frames. */
export function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const text = document.querySelector('[role="document"]');
    if (text === null) throw new Error('no text is open');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let step = 0; step < 60; step += 1) {
      text.scrollTop += 40;
      await frame();
    }
    const stride = (text.scrollHeight - text.scrollTop) / 60;
    for (let step = 0; step < 60; step += 1) {
      text.scrollTop += stride;
      await frame();
    }
    text.scrollTop = 0;
    await frame();
    await frame();
  });
}
