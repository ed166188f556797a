import { useEffect, useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { bridge } from '../bridge.ts';

/** The folders opened before, the last first, as they were when the component came up. */
export function useRecentCorpora(): readonly CorpusHandle[] {
  const [recent, setRecent] = useState<readonly CorpusHandle[]>([]);
  useEffect(() => {
    void bridge.requests['corpus:recent']({}).then((result) => {
      if (result.ok) setRecent(result.value);
    });
  }, []);
  return recent;
}
