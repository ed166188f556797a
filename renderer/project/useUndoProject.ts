import type { CorpusHandle } from '../../shared/corpus.ts';
import { undoProject } from '../commands/changeProject.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';

/** Takes the last saved change of a folder's project back, and says so. */
export function useUndoProject(corpus: CorpusHandle): () => Promise<void> {
  const { t } = useTranslation('project');
  const failureText = useFailureText();
  return async () => {
    const result = await undoProject(corpus);
    if (!result.ok) showToast({ text: failureText(result.failure), tone: 'danger' });
    else if (result.value === null) showToast({ text: t('undo.none') });
    else showToast({ text: t('undo.done') });
  };
}
