import { useCallback, useState } from 'react';
import type { CorpusId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import { bridge } from '../bridge.ts';
import { startImport } from '../commands/importCorpus.ts';
import { changeSettings } from '../commands/settings.ts';

export interface OpenCorpus {
  handle: CorpusHandle;
  /** Why the folder cannot be read now; the articles read before stay usable. Null when it can. */
  folderFailure: Failure | null;
}

export interface CorpusOpener {
  /** Null before the first is open, and after a failure that left none. */
  opened: OpenCorpus | null;
  isBusy: boolean;
  failure: Failure | null;
  chooseFolder: () => Promise<void>;
  openSample: () => Promise<void>;
  openCorpus: (id: CorpusId) => Promise<void>;
  /** Asks where a folder is now that was moved or renamed. */
  relocate: (id: CorpusId) => Promise<void>;
  /** For a folder that main has opened itself. */
  showOpened: (handle: CorpusHandle) => void;
}

/** A folder that is gone is still known by name, so that what was read from it can be shown. */
async function openAgain(id: CorpusId): Promise<Result<OpenCorpus>> {
  const { requests } = bridge;
  const result = await requests['corpus:open']({ corpusId: id });
  if (result.ok) return { ok: true, value: { handle: result.value, folderFailure: null } };
  const recent = await requests['corpus:recent']({});
  const handle = recent.ok ? recent.value.find((known) => known.id === id) : undefined;
  if (handle === undefined) return result;
  return { ok: true, value: { handle, folderFailure: result.failure } };
}

async function openWith(
  request: Promise<Result<CorpusHandle | null>>,
): Promise<Result<OpenCorpus | null>> {
  const result = await request;
  if (!result.ok) return result;
  return { ok: true, value: result.value && { handle: result.value, folderFailure: null } };
}

/** Which folder is open. Opening one reads what is new in it and remembers it for the next start. */
export function useOpenCorpus(): CorpusOpener {
  const [opened, setOpened] = useState<OpenCorpus | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const show = useCallback((corpus: OpenCorpus) => {
    setOpened(corpus);
    setFailure(null);
    void changeSettings({ lastCorpusId: corpus.handle.id });
    if (corpus.folderFailure === null) startImport(corpus.handle);
  }, []);
  const open = useCallback(
    async (opening: Promise<Result<OpenCorpus | null>>) => {
      setIsBusy(true);
      const result = await opening;
      setIsBusy(false);
      if (!result.ok) setFailure(result.failure);
      else if (result.value !== null) show(result.value);
    },
    [show],
  );
  return {
    opened,
    isBusy,
    failure,
    chooseFolder: useCallback(() => open(openWith(bridge.requests['corpus:choose']({}))), [open]),
    openSample: useCallback(() => open(openWith(bridge.requests['corpus:sample']({}))), [open]),
    relocate: useCallback(
      (id: CorpusId) => open(openWith(bridge.requests['corpus:relocate']({ corpusId: id }))),
      [open],
    ),
    openCorpus: useCallback((id: CorpusId) => open(openAgain(id)), [open]),
    showOpened: useCallback(
      (handle: CorpusHandle) => {
        show({ handle, folderFailure: null });
      },
      [show],
    ),
  };
}
