import { useTranslation } from 'react-i18next';
import type { CorpusHandle } from '../../shared/corpus.ts';

/** What a folder is called on the screen: its own name, or that of the sample in the user's language. */
export function useCorpusName(): (handle: CorpusHandle) => string {
  const { t } = useTranslation();
  return ({ name, isSample }) => (isSample ? t('welcome.sample') : name);
}
