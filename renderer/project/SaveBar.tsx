import { Check } from 'lucide-react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { saveProjectChange } from '../commands/changeProject.ts';
import { useImport } from '../commands/importCorpus.ts';
import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import styles from '../design/SaveBar.module.css';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import type { ProjectDraft } from './useProjectDraft.ts';
import { useProblemText } from './useProblemText.ts';
import { useProjectSteps } from './useProjectSteps.ts';

interface SaveBarProps {
  corpus: CorpusHandle;
  draft: ProjectDraft;
  onClose: () => void;
}

/** Saves all changes as one version; says what keeps them from it. */
export function SaveBar({ corpus, draft, onClose }: SaveBarProps) {
  const { t } = useTranslation('project');
  const { t: tCommon } = useTranslation();
  const failureText = useFailureText();
  const { undo } = useProjectSteps(corpus);
  const save = async () => {
    const result = await saveProjectChange(corpus, draft.project);
    if (!result.ok) {
      showToast({ text: failureText(result.failure), tone: 'danger' });
      return;
    }
    draft.discard();
    const text = t('save.saved', { version: result.value?.version });
    showToast({ text, action: { label: tCommon('action.undo'), onAct: () => void undo() } });
  };
  const { isChanged, problems } = draft;
  return (
    <footer className={styles['bar']}>
      <div className={styles['state']} aria-live="polite">
        <State {...{ corpus, draft }} />
      </div>
      {isChanged && <Button onClick={draft.discard}>{t('save.discard')}</Button>}
      <Button onClick={onClose}>{tCommon('action.close')}</Button>
      <Button
        variant="primary"
        icon={Check}
        disabled={problems.length > 0 || !isChanged}
        onClick={() => void save()}
      >
        {t('save.save')}
      </Button>
    </footer>
  );
}

function State({ corpus, draft }: Pick<SaveBarProps, 'corpus' | 'draft'>) {
  const { t } = useTranslation('project');
  const problemText = useProblemText(draft.project);
  const [first] = draft.problems;
  if (first !== undefined) {
    const more = draft.problems.length - 1;
    return (
      <p>
        {problemText(first)} {more > 0 && t('save.moreProblems', { count: more })}
      </p>
    );
  }
  if (draft.isChanged) return <p>{t('save.changed')}</p>;
  return <Progress corpus={corpus} />;
}

/** How far the articles are extracted again; nothing when they are not. */
function Progress({ corpus }: { corpus: CorpusHandle }) {
  const { t } = useTranslation('project');
  const progress = useImport(corpus.id);
  if (progress === null || progress.phase === 'done') return null;
  const { phase, doneCount: done, totalCount: total } = progress;
  if (phase === 'failed' || phase === 'cancelled') return <p>{t('save.interrupted')}</p>;
  return (
    <>
      <p>{t('save.extracting', { done, total })}</p>
      <ProgressBar value={done} max={Math.max(total, 1)} label={t('save.progress')} />
    </>
  );
}
