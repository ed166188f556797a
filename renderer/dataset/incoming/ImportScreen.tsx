import { FileInput, FolderInput, Undo2 } from 'lucide-react';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Project } from '../../../shared/project.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { useCorpusProject } from '../../database/useCorpusProject.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { showToast } from '../../design/toasts.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useCorpusName } from '../../shell/useCorpusName.ts';
import { useFailureText } from '../../shell/useFailureText.ts';
import styles from '../ExportScreen.module.css';
import { WorkDone } from '../WorkDone.tsx';
import { WorkFailure } from '../WorkFailure.tsx';
import { WorkProgressBar } from '../WorkProgressBar.tsx';
import type { Applied } from './importCalls.ts';
import { ImportReport } from './ImportReport.tsx';
import { type Importing, useImport } from './useImport.ts';

interface ImportScreenProps {
  corpus: CorpusHandle;
  show: (handle: CorpusHandle) => void;
  onClose: () => void;
}

/** Takes a dataset in: which files, what they are, what becomes of it. */
export function ImportScreen({ corpus, show, onClose }: ImportScreenProps) {
  const { t } = useTranslation('incoming');
  const importing = useImport(corpus.id, show);
  const project = useCorpusProject(corpus.id);
  const corpusName = useCorpusName()(corpus);
  const { state } = importing;
  return (
    <Dialog isWide onClose={onClose} title={t('title')}>
      {state.phase === 'choosing' && <Choice importing={importing} />}
      {state.phase === 'working' && (
        <WorkProgressBar
          progress={state.progress}
          label={t('working')}
          onCancel={importing.cancel}
        />
      )}
      {state.phase === 'report' && project && (
        <ImportReport
          {...state}
          project={project}
          corpusName={corpusName}
          onInspect={(source) => void importing.inspect(state.opened, source)}
          onImport={(plan, isNew) => void importing.takeIn(plan, isNew)}
        />
      )}
      {state.phase === 'done' && (
        <Done applied={state.applied} project={project} onClose={onClose} />
      )}
      {state.phase === 'failed' && (
        <WorkFailure
          title={t('failed.title')}
          failure={state.failure}
          wayOut={t('failed.again')}
          onLeave={importing.reset}
        />
      )}
    </Dialog>
  );
}

function Choice({ importing }: { importing: Importing }) {
  const { t } = useTranslation('incoming');
  return (
    <EmptyState
      icon={FileInput}
      title={t('choose.title')}
      text={t('choose.text')}
      actions={
        <>
          <Button icon={FolderInput} onClick={() => void importing.choose('folder')}>
            {t('choose.folder')}
          </Button>
          <Button
            autoFocus
            variant="primary"
            icon={FileInput}
            onClick={() => void importing.choose('file')}
          >
            {t('choose.file')}
          </Button>
        </>
      }
    />
  );
}

interface DoneProps {
  applied: Applied;
  project: Project | null;
  onClose: () => void;
}

function Done({ applied, project, onClose }: DoneProps) {
  const { t } = useTranslation('incoming');
  const { t: tCommon } = useTranslation();
  const failureText = useFailureText();
  const { articleCount, decisionCount, entries } = applied;
  const [first] = entries;
  const undo = async () => {
    const result = first && (await undoStep(first.edit.articleId));
    if (result?.ok === false) showToast({ text: failureText(result.failure), tone: 'danger' });
    else onClose();
  };
  return (
    <>
      <WorkDone
        title={t('done.title', { count: decisionCount })}
        text={t('done.text', { count: articleCount })}
        action={
          first !== undefined && (
            <Button icon={Undo2} onClick={() => void undo()}>
              {tCommon('action.undo')}
            </Button>
          )
        }
        onClose={onClose}
      />
      <Told applied={applied} project={project} />
    </>
  );
}

/** What did not become decisions, and why. */
function Told({ applied, project }: Pick<DoneProps, 'applied' | 'project'>) {
  const { t } = useTranslation('incoming');
  const locale = useLocale();
  const nameOfField = (field: string) =>
    project?.fields.find(({ id }) => id === field)?.name[locale] ?? field;
  const { keptCount, otherwiseCount, otherwise, lostCount, unmatchedCount } = applied;
  return (
    <div className={styles['told']}>
      {keptCount > 0 && <p>{t('done.kept', { count: keptCount })}</p>}
      {otherwiseCount > 0 && (
        <>
          <p>{t('done.otherwise', { count: otherwiseCount })}</p>
          <ul className={styles['lossList']}>
            {otherwise.map(({ path, field, words }, index) => (
              <li key={index}>
                {path}: {field === null ? `“${words}”` : nameOfField(field)}
              </li>
            ))}
            {otherwiseCount > otherwise.length && <li>…</li>}
          </ul>
        </>
      )}
      {lostCount > 0 && <p>{t('done.lost', { count: lostCount })}</p>}
      {unmatchedCount > 0 && <p>{t('done.unmatched', { count: unmatchedCount })}</p>}
    </div>
  );
}
