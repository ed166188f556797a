/** Without a key or the mouse for so long, nobody is working. */
const IDLE_MS = 60_000;

/**
 * Adds up the time between signs of work. A pause counts up to `IDLE_MS`: whoever reads does not
 * press keys. Times are in milliseconds of one clock.
 */
export class ActiveClock {
  #lastSign: number;
  #milliseconds = 0;

  constructor(now: number) {
    this.#lastSign = now;
  }

  /** Somebody did something. */
  sign(now: number): void {
    this.#milliseconds += Math.min(Math.max(now - this.#lastSign, 0), IDLE_MS);
    this.#lastSign = now;
  }

  /** What has come together since the last call. */
  take(): number {
    const taken = this.#milliseconds;
    this.#milliseconds = 0;
    return taken;
  }
}
