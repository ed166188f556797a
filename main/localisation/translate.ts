import { createInstance } from 'i18next';
import type { Locale } from '../../shared/settings.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

type Texts = typeof en;
export type TextKey = {
  [Group in keyof Texts]: `${Group}.${Extract<keyof Texts[Group], string>}`;
}[keyof Texts];

/** Words of the native menu and dialogs. `values` fill the `{{places}}` of the text. */
export type Translate = (key: TextKey, values?: Record<string, string>) => string;

const localisation = createInstance();
void localisation.init({
  resources: { en: { translation: en }, vi: { translation: vi } satisfies { translation: Texts } },
  fallbackLng: 'en',
  // The resources are here already, and the texts go to native dialogs, not to HTML.
  initAsync: false,
  interpolation: { escapeValue: false },
});

export function translator(locale: Locale): Translate {
  const translate = localisation.getFixedT(locale);
  return (key, values) => translate(key, { ...values });
}
