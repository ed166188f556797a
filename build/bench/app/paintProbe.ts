import type { Page } from '@playwright/test';

/** A part of the page that shows a state: an attribute of it, or its words when that is null. */
export interface Shown {
  selector: string;
  attribute: string | null;
}

/** Milliseconds from a key press, or from where the mouse is let go. */
export interface PaintReport {
  /** Until the frame that shows the change has been painted. */
  paintedMs: number;
  /** Until the store's last writing transaction before that was on disk; null without one. */
  storedMs: number | null;
}

declare global {
  /** The report on the input that was waited for last. */
  var paintReport: Promise<PaintReport>;
  /** When the last writing transaction of the page was on disk. */
  var lastStoredMs: number | null;
}

const TIMEOUT_MS = 20_000;

/**
 * Does `act`, a key press, a click or a drag, and measures until `shown` has changed. Throws when it does
 * not change.
 */
export async function timeInput(
  page: Page,
  shown: Shown,
  act: () => Promise<void>,
): Promise<PaintReport> {
  await page.evaluate(awaitChange, { shown, timeoutMs: TIMEOUT_MS });
  await act();
  return page.evaluate(() => globalThis.paintReport);
}

/** Runs inside the page. */
function awaitChange({ shown, timeoutMs }: { shown: Shown; timeoutMs: number }): void {
  const read = () => {
    const element = document.querySelector(shown.selector);
    return shown.attribute === null ? element?.textContent : element?.getAttribute(shown.attribute);
  };
  const before = read() ?? null;
  const input = new Promise<number>((resolve) => {
    for (const type of ['keydown', 'pointerup', 'click']) {
      const onInput = ({ timeStamp }: Event) => {
        resolve(timeStamp);
      };
      addEventListener(type, onInput, { capture: true, once: true });
    }
  });
  const change = new Promise<void>((resolve, reject) => {
    const observer = new MutationObserver(() => {
      const now = read() ?? null;
      if (now === null || now === before) return;
      observer.disconnect();
      resolve();
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(document, everything);
    setTimeout(() => {
      reject(new Error(`${shown.selector} did not change`));
    }, timeoutMs);
  });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.paintReport = (async () => {
    const atMs = await input;
    await change;
    const storedMs = globalThis.lastStoredMs ?? 0;
    await frame();
    await frame();
    const paintedMs = performance.now() - atMs;
    return { paintedMs, storedMs: storedMs > atMs ? storedMs - atMs : null };
  })();
}

/** From now on the page knows when what it writes is on disk. */
export function watchStore(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.lastStoredMs = null;
    // Dexie holds on to `transaction` when it opens the store, but not to `put`.
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...args) {
      this.transaction.addEventListener('complete', () => {
        globalThis.lastStoredMs = performance.now();
      });
      return put.apply(this, args);
    };
  });
}
