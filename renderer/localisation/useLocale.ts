import type { Locale } from '../../shared/settings.ts';
import { useTranslation } from './useTranslation.ts';

/** The language that is shown. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language === 'vi' ? 'vi' : 'en';
}
