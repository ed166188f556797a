import { ownCopy } from './ownCopy.ts';

/** Keeps each of many strings once. */
export class StringPool {
  readonly #known = new Map<string, string>();

  /** An equal string. */
  take(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    this.#known.set(own, own);
    return own;
  }
}
