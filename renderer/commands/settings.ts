import { useSyncExternalStore } from 'react';
import type { Result } from '../../shared/failure.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../bridge.ts';

let settings: Settings | undefined;
let reading: Promise<Result<Settings>> | null = null;
const listeners = new Set<() => void>();

/** What main remembers; it is asked once. */
export async function readSettings(): Promise<Result<Settings>> {
  if (settings !== undefined) return { ok: true, value: settings };
  reading ??= bridge.requests['settings:read']({}).then(keep);
  const result = await reading;
  reading = null;
  return result;
}

export async function changeSettings(patch: Partial<Settings>): Promise<Result<Settings>> {
  return keep(await bridge.requests['settings:write'](patch));
}

/** `undefined` until main has answered. */
export function useSettings(): Settings | undefined {
  return useSyncExternalStore(subscribe, () => settings);
}

function subscribe(listener: () => void): () => void {
  followMain();
  listeners.add(listener);
  void readSettings();
  return () => listeners.delete(listener);
}

let isFollowing = false;

/** The menu of main changes settings too. */
function followMain(): void {
  if (isFollowing) return;
  isFollowing = true;
  bridge.events['settings:changed']((value) => {
    keep({ ok: true, value });
  });
}

function keep(result: Result<Settings>): Result<Settings> {
  if (result.ok) {
    settings = result.value;
    for (const listener of listeners) listener();
  }
  return result;
}
