import { useTranslation } from 'react-i18next';

/** Writes a confidence of 0 to 1 as a whole percentage in the interface's language. */
export function useConfidence(): (confidence: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (confidence) => format.format(confidence);
}
