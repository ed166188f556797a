import { createInstance, type i18n } from 'i18next';
import type { Locale } from '../../shared/settings.ts';
import { resources } from './resources.ts';

/** The one localisation of the window. In a component use `useTranslation(namespace)`. */
export const localisation: i18n = createInstance();

void localisation.init({
  resources,
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  ns: Object.keys(resources.en),
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Switches all texts, the formats of numbers and dates, and the document's language. */
export function changeLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  void localisation.changeLanguage(locale);
}
