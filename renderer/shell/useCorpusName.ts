import type { CorpusHandle } from '../../shared/corpus.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/** What a folder is called on the screen: its own name, or that of the sample in the user's language. */
export function useCorpusName(): (handle: CorpusHandle) => string {
  const { t } = useTranslation();
  return ({ name, isSample }) => (isSample ? t('welcome.sample') : name);
}
