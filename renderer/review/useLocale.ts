import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/settings.ts';

/** The language of the interface, to choose among the names of a project's labels and fields. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.resolvedLanguage === 'vi' ? 'vi' : 'en';
}
