import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Gives the page what a module exports, as the global `name`. */
export async function moduleInPage(page: Page, name: string, entry: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name, formats: ['iife'], fileName: name } },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error(`${entry} was not bundled`);
  await page.evaluate(`${bundle.output[0].code}; globalThis.${name} = ${name}; undefined`);
}
