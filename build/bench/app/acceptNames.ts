import type { Page } from '@playwright/test';

/** Lets named functions run in the page: tsx wraps them in a call that only Node has. */
export async function acceptNames(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name = (named) => named');
}
