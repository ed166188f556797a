import type { Failure } from '../../shared/failure.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/** What a failure means and what can be done, in the reader's language, naming the file if any. */
export function useFailureText(): (failure: Failure) => string {
  const { t } = useTranslation('failures');
  return ({ code, path }) =>
    path === null ? t(`sentence.${code}`) : t('named', { path, sentence: t(`sentence.${code}`) });
}
