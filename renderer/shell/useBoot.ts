import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../shared/failure.ts';
import type { Settings } from '../../shared/settings.ts';
import { readSettings } from '../commands/settings.ts';
import { openStore } from '../database/connection.ts';
import type { UpgradeProgress } from '../database/upgrades.ts';
import { changeLocale } from '../localisation/localisation.ts';

export type Boot =
  /** `upgrade` is null unless a store of an earlier version is being brought up to date. */
  | { phase: 'starting'; upgrade: UpgradeProgress | null }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; settings: Settings };

/** Settings come first, so that even a store that fails is told in the user's language. */
async function start(
  onUpgrade: (upgrade: UpgradeProgress) => void,
  onLost: (failure: Failure) => void,
): Promise<Result<Settings>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  changeLocale(settings.value.locale);
  const store = await openStore(onUpgrade, onLost);
  return store.ok ? settings : store;
}

/**
 * Starts once; `retry` starts anew after a failure. When the store was lost the whole window does:
 * its workers have lost it, too.
 */
export function useBoot(): { boot: Boot; retry: () => void } {
  const [boot, setBoot] = useState<Boot>({ phase: 'starting', upgrade: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const onUpgrade = (upgrade: UpgradeProgress) => {
      setBoot({ phase: 'starting', upgrade });
    };
    const fail = (failure: Failure) => {
      setBoot({ phase: 'failed', failure });
    };
    void start(onUpgrade, fail).then((result) => {
      if (result.ok) setBoot({ phase: 'ready', settings: result.value });
      else fail(result.failure);
    });
  }, [attempt]);
  return {
    boot,
    retry: () => {
      const isLost = boot.phase === 'failed' && boot.failure.code === 'store-lost';
      if (isLost) globalThis.location.reload();
      else setAttempt(attempt + 1);
    },
  };
}
