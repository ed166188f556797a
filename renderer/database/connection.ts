import type { Failure, Result } from '../../shared/failure.ts';
import { Database, LATEST_VERSION } from './database.ts';
import type { UpgradeProgress } from './upgrades.ts';

/** The store of this profile. Nothing reads it before `openStore` has opened it. */
export const database = new Database();

/**
 * Opens the store and asks the browser to keep it when the disk gets full. Fails with `newer-store`
 * when a later version of the program has written it; it is then left untouched. A store of an
 * earlier version is upgraded first, wholly or not at all; `onUpgrade` is told how far that is.
 * `onLost` is called when the browser closes the store, as it does on a full disk.
 */
export async function openStore(
  onUpgrade: (progress: UpgradeProgress) => void = () => undefined,
  onLost: (failure: Failure) => void = () => undefined,
): Promise<Result<Database>> {
  database.onUpgrade = onUpgrade;
  try {
    if (await isNewerStore()) return { ok: false, failure: NEWER_STORE };
    await database.open();
    // Dexie tells of every closing; the browser only of those that it does by itself.
    database.backendDB().addEventListener('close', () => {
      onLost(STORE_LOST);
    });
    await askToKeep();
    return { ok: true, value: database };
  } catch (error) {
    const message = `The store could not be opened: ${String(error)}`;
    return { ok: false, failure: { code: 'internal', message, path: null } };
  }
}

/** A wish only: the store works without it, and an environment without storage manager has none. */
async function askToKeep(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    return;
  }
}

const NEWER_STORE: Failure = {
  code: 'newer-store',
  message: 'A newer version of this program has written the store.',
  path: null,
};

const STORE_LOST: Failure = {
  code: 'store-lost',
  message: 'The browser has closed the store.',
  path: null,
};

/** IndexedDB counts in tenths of Dexie's versions. Dexie itself would open and adapt a newer one. */
async function isNewerStore(): Promise<boolean> {
  const stores = await indexedDB.databases();
  const version = stores.find(({ name }) => name === database.name)?.version ?? 0;
  return version > LATEST_VERSION * 10;
}
