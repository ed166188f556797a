import { useTranslation } from '../localisation/useTranslation.ts';

/** Making a format takes longer than drawing a row, so each language's is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/** Writes a confidence of 0 to 1 as a whole percentage in the interface's language. */
export function useConfidence(): (confidence: number) => string {
  const { language } = useTranslation().i18n;
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { style: 'percent' });
  formats.set(language, format);
  return (confidence) => format.format(confidence);
}
