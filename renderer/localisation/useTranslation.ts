import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { localisation } from './localisation.ts';
import type { resources } from './resources.ts';

type Namespace = keyof (typeof resources)['en'];

interface Translation<Name extends Namespace> {
  t: TFunction<Name>;
  i18n: { language: string };
}

const translations = new Map<string, Translation<Namespace>>();

/**
 * The texts of a namespace in the language that is shown, the same objects until it changes. The
 * hook of react-i18next copies all of i18next for each component that asks, which was a tenth of
 * the time that opening an article takes.
 */
export function useTranslation<Name extends Namespace = 'common'>(
  namespace?: Name,
): Translation<Name> {
  const language = useSyncExternalStore(subscribe, readLanguage);
  const name = namespace ?? 'common';
  const key = `${language} ${name}`;
  const known = translations.get(key) ?? {
    t: keepPlain(localisation.getFixedT(language, name)),
    i18n: { language },
  };
  translations.set(key, known);
  return known as Translation<Name>;
}

/**
 * Texts that hold no value are asked for once each: a screen asks for hundreds, and i18next looks
 * through all its rules for each.
 */
function keepPlain(write: TFunction<Namespace>): TFunction<Namespace> {
  const kept = new Map<string, string>();
  const writeKept = (key: string, values?: object): string => {
    const known = values === undefined ? kept.get(key) : undefined;
    if (known !== undefined) return known;
    const text = (write as (key: string, values?: object) => string)(key, values);
    if (values === undefined) kept.set(key, text);
    return text;
  };
  return writeKept as TFunction<Namespace>;
}

function subscribe(onChange: () => void): () => void {
  localisation.on('languageChanged', onChange);
  return () => {
    localisation.off('languageChanged', onChange);
  };
}

function readLanguage(): string {
  return localisation.language;
}
