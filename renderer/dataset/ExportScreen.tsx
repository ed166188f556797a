import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { Dialog } from '../design/Dialog.tsx';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { ExportProgressBar } from './ExportProgressBar.tsx';
import { useExport } from './useExport.ts';
import { useScopes } from './useScopes.ts';

interface ExportScreenProps {
  corpus: CorpusHandle;
  /** The articles as the list shows them now. */
  listedIds: readonly ArticleId[];
  onClose: () => void;
}

/** Chooses what is exported, shows how it will look, writes it and says where it is. */
export function ExportScreen({ corpus, listedIds, onClose }: ExportScreenProps) {
  const { t } = useTranslation('dataset');
  const scopes = useScopes(corpus.id, listedIds);
  const exporting = useExport();
  const { state } = exporting;
  const close = () => {
    exporting.cancel();
    onClose();
  };
  return (
    <Dialog isOpen isWide onClose={close} title={t('title')}>
      {state.phase === 'choosing' && (
        <ExportChoices
          corpusId={corpus.id}
          scopes={scopes}
          onExport={(request) => void exporting.start(request)}
        />
      )}
      {state.phase === 'writing' && (
        <ExportProgressBar progress={state.progress} onCancel={exporting.cancel} />
      )}
      {(state.phase === 'done' || state.phase === 'failed') && (
        <ExportOutcome state={state} onAgain={exporting.reset} onClose={close} />
      )}
    </Dialog>
  );
}
