import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';

/** Writes what a value was read as with the marks of the interface's language: `1,642.67`. */
export function useWriteAmount(): (amount: Pick<IndicatorBody, 'value' | 'upper'>) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 20 });
  return ({ value, upper }) => {
    if (typeof value !== 'number')
      return `${format.format(value.num)} / ${format.format(value.den)}`;
    return upper === null
      ? format.format(value)
      : `${format.format(value)} – ${format.format(upper)}`;
  };
}
