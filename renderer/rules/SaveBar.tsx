import { Check, FileOutput } from 'lucide-react';
import { useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Project } from '../../shared/project.ts';
import { useImport } from '../commands/importCorpus.ts';
import { saveProject } from '../commands/saveProject.ts';
import { saveUserRules } from '../commands/saveUserRules.ts';
import { Button } from '../design/Button.tsx';
import { ProgressBar } from '../design/ProgressBar.tsx';
import styles from '../design/SaveBar.module.css';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import type { RuleDrafts } from './useRuleDrafts.ts';

interface SaveBarProps {
  corpus: CorpusHandle;
  project: Project;
  drafts: RuleDrafts;
  onClose: () => void;
}

/** Saves the rules; then shows how far the articles are extracted with them. */
export function SaveBar({ corpus, project, drafts, onClose }: SaveBarProps) {
  const { t } = useTranslation('rules');
  const failureText = useFailureText();
  const [isSaved, setIsSaved] = useState(false);
  const rules = drafts.checked.flatMap(({ rule }) => rule ?? []);
  const isWhole = rules.length === drafts.list.length;
  const save = async () => {
    const result = await saveUserRules(corpus, rules);
    if (result.ok) setIsSaved(true);
    else showToast({ text: failureText(result.failure), tone: 'danger' });
  };
  return (
    <footer className={styles['bar']}>
      <div className={styles['state']} aria-live="polite">
        {!isWhole && <p>{t('save.incomplete')}</p>}
        {isWhole && drafts.isChanged && <p>{t('save.changed')}</p>}
        {!drafts.isChanged && isSaved && <Progress corpus={corpus} />}
      </div>
      <ProjectButton project={project} />
      <Button onClick={onClose}>{t(drafts.isChanged ? 'save.discard' : 'save.close')}</Button>
      <Button
        variant="primary"
        icon={Check}
        disabled={!isWhole || !drafts.isChanged}
        onClick={() => void save()}
      >
        {t('save.save')}
      </Button>
    </footer>
  );
}

/** The project as it is stored, without what is not saved yet. */
function ProjectButton({ project }: { project: Project }) {
  const { t } = useTranslation('rules');
  const failureText = useFailureText();
  const save = async () => {
    const result = await saveProject(project);
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    else if (result.value !== null) {
      showToast({ text: t('save.projectSaved', { location: result.value }) });
    }
  };
  return (
    <Button variant="quiet" icon={FileOutput} onClick={() => void save()}>
      {t('save.project')}
    </Button>
  );
}

function Progress({ corpus }: { corpus: CorpusHandle }) {
  const { t } = useTranslation('rules');
  const progress = useImport(corpus.id);
  if (progress === null) return null;
  const { phase, doneCount: done, totalCount: total } = progress;
  if (phase === 'done') return <p>{t('save.done', { count: done })}</p>;
  if (phase === 'failed' || phase === 'cancelled') return <p>{t('save.interrupted')}</p>;
  return (
    <>
      <p>{t('save.extracting', { done, total })}</p>
      <ProgressBar value={done} max={Math.max(total, 1)} label={t('save.progress')} />
    </>
  );
}
