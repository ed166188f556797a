// First, because the store must be a fake before anything opens it.
import { emptyStore } from './exampleStore.ts';
import { fireEvent } from '@testing-library/react';
import { vi } from 'vitest';
import { changeLocale } from '../localisation/localisation.ts';
import { installFakeMain, type FakeMain } from './fakeBridge.ts';

/** What a screen finds at its start: main, in English, with nothing kept and nothing stored. */
export async function prepareScreen(): Promise<FakeMain> {
  const main = installFakeMain();
  // happy-dom does not tell when it is idle.
  vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  changeLocale('en');
  localStorage.clear();
  await emptyStore();
  return main;
}

/** happy-dom lays nothing out: without a size in px no row would be in view. */
export function giveSize(width: number, height: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
}

/** Presses a key where the focus is. */
export function pressKey(key: string, options: Partial<KeyboardEventInit> = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, code: '', ...options });
}
