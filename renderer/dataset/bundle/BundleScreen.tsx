import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import { openBundle, saveBundle } from '../../commands/bundleProject.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { RevealButton } from '../RevealButton.tsx';
import { WorkDone } from '../WorkDone.tsx';
import { WorkFailure } from '../WorkFailure.tsx';
import { WorkProgressBar } from '../WorkProgressBar.tsx';
import type { WorkProgress } from '../work/workMessages.ts';
import { writeByteLength } from '../writeByteLength.ts';
import type { OpenedBundle, SavedBundle } from './bundleCalls.ts';

interface BundleScreenProps {
  deed: 'save' | 'open';
  corpus: CorpusHandle;
  show: (handle: CorpusHandle) => void;
  onClose: () => void;
}

type State =
  | { phase: 'working'; progress: WorkProgress | null }
  | { phase: 'saved'; saved: SavedBundle }
  | { phase: 'opened'; opened: OpenedBundle }
  | { phase: 'failed'; failure: Failure };

/** Saves or opens a bundle at once, tells how far it is and how it ended. */
export function BundleScreen(props: BundleScreenProps) {
  const { t } = useTranslation('incoming');
  const { t: tCommon } = useTranslation();
  const { deed, onClose } = props;
  const { state, cancel } = useBundle(props);
  return (
    <Dialog onClose={onClose} title={t(`bundle.${deed}`)}>
      {state.phase === 'working' && (
        <WorkProgressBar
          progress={state.progress}
          label={t(`bundle.${deed}`)}
          onCancel={() => {
            cancel();
            onClose();
          }}
        />
      )}
      {state.phase === 'failed' && (
        <WorkFailure
          title={t(`bundle.failed.${deed}`)}
          failure={state.failure}
          wayOut={tCommon('action.close')}
          onLeave={onClose}
        />
      )}
      {state.phase === 'saved' && <Saved saved={state.saved} onClose={onClose} />}
      {state.phase === 'opened' && <Opened opened={state.opened} onClose={onClose} />}
    </Dialog>
  );
}

function useBundle({ deed, corpus, show, onClose }: BundleScreenProps) {
  const [state, setState] = useState<State>({ phase: 'working', progress: null });
  const running = useRef<AbortController | null>(null);
  const start = useEffectEvent((signal: AbortSignal) => {
    const onProgress = (progress: WorkProgress) => {
      setState({ phase: 'working', progress });
    };
    const watching = { onProgress, signal };
    return deed === 'save' ? saveBundle(corpus.id, watching) : openBundle(watching);
  });
  const settle = useEffectEvent((result: Result<SavedBundle | OpenedBundle | null>) => {
    if (!result.ok) setState({ phase: 'failed', failure: result.failure });
    else if (result.value === null) onClose();
    else if ('handle' in result.value) {
      show(result.value.handle);
      setState({ phase: 'opened', opened: result.value });
    } else setState({ phase: 'saved', saved: result.value });
  });
  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    void start(controller.signal).then((result) => {
      if (!controller.signal.aborted) settle(result);
    });
    return () => {
      controller.abort();
    };
  }, []);
  return { state, cancel: () => running.current?.abort() };
}

function Saved({ saved, onClose }: { saved: SavedBundle; onClose: () => void }) {
  const { t } = useTranslation('incoming');
  const locale = useLocale();
  const { exportId, location, byteLength, articleCount } = saved;
  return (
    <WorkDone
      title={t('bundle.saved', { count: articleCount })}
      text={t('bundle.place', { location, size: writeByteLength(byteLength, locale) })}
      action={<RevealButton exportId={exportId} />}
      onClose={onClose}
    />
  );
}

function Opened({ opened, onClose }: { opened: OpenedBundle; onClose: () => void }) {
  const { t } = useTranslation('incoming');
  const { handle, articleCount } = opened;
  return (
    <WorkDone
      title={t('bundle.opened', { count: articleCount })}
      text={handle.location}
      onClose={onClose}
    />
  );
}
