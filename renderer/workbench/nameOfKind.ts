import type { TFunction } from 'i18next';
import { IndicatorKind } from '../../shared/annotationBody.ts';

/** What an indicator's kind is called, as in `Indicator: level`; one that is not known by its id. */
export function nameOfKind(id: string, t: TFunction<'workbench'>): string {
  const kind = IndicatorKind.options.find((option) => option === id);
  const name = kind === undefined ? id : t(`figures.kind.${kind}`);
  return t('queue.indicator', { kind: name });
}
