import type { ArticleId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import styles from './ExportScreen.module.css';
import { useExport } from './useExport.ts';
import { useScopes } from './useScopes.ts';
import { WorkProgressBar } from './WorkProgressBar.tsx';

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
  const project = useCorpusProject(corpus.id);
  const exporting = useExport();
  const { state } = exporting;
  const close = () => {
    exporting.cancel();
    onClose();
  };
  return (
    <Dialog isFull={state.phase === 'choosing'} isWide onClose={close} title={t('title')}>
      {project && (
        <div hidden={state.phase !== 'choosing'} className={styles['keeping']}>
          <ExportChoices
            corpusId={corpus.id}
            project={project}
            scopes={scopes}
            onExport={(request) => void exporting.start(request)}
          />
        </div>
      )}
      {state.phase === 'writing' && (
        <WorkProgressBar
          progress={state.progress}
          label={t('writing.label')}
          onCancel={exporting.cancel}
        />
      )}
      {(state.phase === 'done' || state.phase === 'failed') && (
        <ExportOutcome state={state} onAgain={exporting.reset} onClose={close} />
      )}
    </Dialog>
  );
}
