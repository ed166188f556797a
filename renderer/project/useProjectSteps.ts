import type { CorpusHandle } from '../../shared/corpus.ts';
import { redoProject, undoProject } from '../commands/changeProject.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';

interface ProjectSteps {
  /** Takes the last saved change back, and says so, with the way forth. */
  undo: () => Promise<void>;
  /** Does again what was taken back last. */
  redo: () => Promise<void>;
}

/** The way back and forth through the saved changes of a folder's project. */
export function useProjectSteps(corpus: CorpusHandle): ProjectSteps {
  const { t } = useTranslation('project');
  const failureText = useFailureText();
  const run = async (
    which: 'undo' | 'redo',
    step: typeof undoProject,
    action?: { label: string; onAct: () => void },
  ) => {
    const result = await step(corpus);
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    else if (result.value === null) showToast({ text: t(`${which}.none`), tone: 'hint' });
    else showToast({ text: t(`${which}.done`), ...(action && { action }) });
  };
  const redo = () => run('redo', redoProject);
  const undo = () => run('undo', undoProject, { label: t('redo.short'), onAct: () => void redo() });
  return { undo, redo };
}
