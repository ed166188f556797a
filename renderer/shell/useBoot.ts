import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../shared/failure.ts';
import type { Settings } from '../../shared/settings.ts';
import { readSettings } from '../commands/settings.ts';
import { openStore } from '../database/connection.ts';
import { changeLocale } from '../localisation/localisation.ts';

export type Boot =
  | { phase: 'starting' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; settings: Settings };

/** Settings come first, so that even a store that fails is told in the user's language. */
async function start(): Promise<Result<Settings>> {
  const settings = await readSettings();
  if (!settings.ok) return settings;
  changeLocale(settings.value.locale);
  const store = await openStore();
  return store.ok ? settings : store;
}

/** Starts once; `retry` starts anew after a failure. */
export function useBoot(): { boot: Boot; retry: () => void } {
  const [boot, setBoot] = useState<Boot>({ phase: 'starting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    void start().then((result) => {
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
