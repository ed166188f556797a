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
async function start(onUpgrade: (upgrade: UpgradeProgress) => void): Promise<Result<Settings>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  changeLocale(settings.value.locale);
  const store = await openStore(onUpgrade);
  return store.ok ? settings : store;
}

/** Starts once; `retry` starts anew after a failure. */
export function useBoot(): { boot: Boot; retry: () => void } {
  const [boot, setBoot] = useState<Boot>({ phase: 'starting', upgrade: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const onUpgrade = (upgrade: UpgradeProgress) => {
      setBoot({ phase: 'starting', upgrade });
    };
    void start(onUpgrade).then((result) => {
      setBoot(
        result.ok
          ? { phase: 'ready', settings: result.value }
          : { phase: 'failed', failure: result.failure },
      );
    });
  }, [attempt]);
  return {
    boot,
    retry: () => {
      setAttempt(attempt + 1);
    },
  };
}
