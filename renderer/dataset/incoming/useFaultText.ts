import type { Fault } from '../../../app/dataset/incoming/fault.ts';
import type { Place } from '../../../app/dataset/incoming/place.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';

/** What is wrong with a dataset and where, in the reader's language. */
export function useFaultText() {
  const { t } = useTranslation('incoming');
  const { t: tFault } = useTranslation('faults');
  const placeText = ({ path, line, row }: Place) => {
    if (line !== undefined) return t('faults.line', { path, line });
    return row === undefined ? path : t('faults.row', { path, row });
  };
  const faultText = ({ code, values }: Fault) => tFault(code, values);
  return { placeText, faultText };
}
