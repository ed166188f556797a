import { useState } from 'react';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Project } from '../../shared/project.ts';
import { loadProject } from '../commands/changeProject.ts';
import { chooseProjectFile, type ChosenProject } from '../commands/chooseProjectFile.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import { useProjectSteps } from './useProjectSteps.ts';

interface Loading {
  /** What was chosen and is looked at before it is taken; null when nothing is. */
  chosen: ChosenProject | null;
  choose: () => Promise<void>;
  load: (project: Project) => Promise<void>;
  close: () => void;
}

/** Takes a project from a file, after what it would change was shown. */
export function useLoadProject(corpus: CorpusHandle): Loading {
  const { t } = useTranslation('project');
  const { t: tCommon } = useTranslation();
  const failureText = useFailureText();
  const { undo } = useProjectSteps(corpus);
  const [chosen, setChosen] = useState<ChosenProject | null>(null);
  return {
    chosen,
    choose: async () => {
      const result = await chooseProjectFile();
      if (result.ok) setChosen(result.value);
      else showToast({ text: failureText(result.failure), tone: 'danger' });
    },
    load: async (project) => {
      const result = await loadProject(corpus, project);
      setChosen(null);
      if (!result.ok) {
        showToast({ text: failureText(result.failure), tone: 'danger' });
        return;
      }
      const text = t('file.loaded', { name: project.name });
      showToast({ text, action: { label: tCommon('action.undo'), onAct: () => void undo() } });
    },
    close: () => {
      setChosen(null);
    },
  };
}
