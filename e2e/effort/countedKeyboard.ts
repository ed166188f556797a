import type { Page } from '@playwright/test';

/** The keyboard, with a count of its presses; every letter that is typed is one. */
export class CountedKeyboard {
  count = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    this.count += keys.length;
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    this.count += words.length;
  }
}
