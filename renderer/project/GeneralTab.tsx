import { FileInput, FileOutput, Redo2, Undo2 } from 'lucide-react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { saveProject } from '../commands/saveProject.ts';
import type { StoredProject } from '../database/useProjectRow.ts';
import { Button } from '../design/Button.tsx';
import { Markdown } from '../design/Markdown.tsx';
import { TextArea } from '../design/TextArea.tsx';
import { TextField } from '../design/TextField.tsx';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import styles from './GeneralTab.module.css';
import { IncompleteChoice } from './IncompleteChoice.tsx';
import { LoadDialog } from './LoadDialog.tsx';
import { useLoadProject } from './useLoadProject.ts';
import type { ProjectDraft } from './useProjectDraft.ts';
import { useProjectSteps } from './useProjectSteps.ts';

interface GeneralTabProps {
  corpus: CorpusHandle;
  stored: StoredProject;
  draft: ProjectDraft;
}

/** The project as a whole: its name, what holds for all marks, its file and its last change. */
export function GeneralTab({ corpus, stored, draft }: GeneralTabProps) {
  const { t } = useTranslation('project');
  const { name, guidelines } = draft.project;
  return (
    <div className={styles['columns']}>
      <section className={styles['form']} aria-label={t('general.title')}>
        <TextField
          label={t('general.name')}
          value={name}
          onChange={(typed) => {
            draft.change({ name: typed });
          }}
        />
        <p className={styles['hint']}>
          {t('general.version', { version: stored.project.version })}{' '}
          {t('general.corpora', { count: stored.corpusCount })}
        </p>
        <TextArea
          label={t('general.guidelines')}
          value={guidelines}
          onChange={(typed) => {
            draft.change({ guidelines: typed });
          }}
        />
        <IncompleteChoice draft={draft} />
        <FileButtons {...{ corpus, stored, draft }} />
      </section>
      <section className={styles['preview']} aria-label={t('general.preview')}>
        <h3 className={styles['heading']}>{t('general.preview')}</h3>
        <Markdown text={guidelines} />
      </section>
    </div>
  );
}

/** What is stored is saved, loaded and taken back: not what was changed here and is not saved. */
function FileButtons({ corpus, stored, draft }: GeneralTabProps) {
  const { t } = useTranslation('project');
  const failureText = useFailureText();
  const loading = useLoadProject(corpus);
  const save = async () => {
    const result = await saveProject(stored.project);
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    else if (result.value !== null) {
      showToast({ text: t('file.saved', { location: result.value }) });
    }
  };
  return (
    <>
      <div className={styles['buttons']}>
        <Button icon={FileOutput} onClick={() => void save()}>
          {t('file.save')}
        </Button>
        <Button icon={FileInput} disabled={draft.isChanged} onClick={() => void loading.choose()}>
          {t('file.load')}
        </Button>
        <StepButtons {...{ corpus, stored, draft }} />
      </div>
      {draft.isChanged && <p className={styles['hint']}>{t('file.saveFirst')}</p>}
      {loading.chosen && (
        <LoadDialog {...{ ...loading, chosen: loading.chosen }} stored={stored.project} />
      )}
    </>
  );
}

/** The way back and forth through what was saved. */
function StepButtons({ corpus, stored, draft }: GeneralTabProps) {
  const { t } = useTranslation('project');
  const { undo, redo } = useProjectSteps(corpus);
  const { canUndo, canRedo } = stored;
  return (
    <>
      <Button icon={Undo2} disabled={draft.isChanged || !canUndo} onClick={() => void undo()}>
        {t('undo.undo')}
      </Button>
      <Button icon={Redo2} disabled={draft.isChanged || !canRedo} onClick={() => void redo()}>
        {t('redo.redo')}
      </Button>
    </>
  );
}
