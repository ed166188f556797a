/** So long nothing is asked before what was read is stored. */
const QUIET_MS = 1000;
/** When calls go on for so long, it is stored between two of them. */
const OVERDUE_MS = 5000;

/** Says when a worker stores what it has read: in a pause, or at last between two calls. */
export class KeepSchedule {
  readonly #keep: () => Promise<void>;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** When the first call since the last storing ended; null when there was none. */
  #waitingSinceMs: number | null = null;

  constructor(keep: () => Promise<void>) {
    this.#keep = keep;
  }

  beginCall(): void {
    clearTimeout(this.#pause);
  }

  endCall(): void {
    this.#waitingSinceMs ??= performance.now();
    if (performance.now() - this.#waitingSinceMs >= OVERDUE_MS) this.#keepNow();
    else {
      this.#pause = setTimeout(() => {
        this.#keepNow();
      }, QUIET_MS);
    }
  }

  #keepNow(): void {
    this.#waitingSinceMs = null;
    void this.#keep();
  }
}
