import { canonicalQuantity } from '../../app/vietnamese/canonicalQuantity.ts';
import type { IndicatorBody } from '../../shared/annotationBody.ts';
import { useWriteAmount } from './useWriteAmount.ts';

type Printed = Pick<IndicatorBody, 'value' | 'upper' | 'unit'>;

/** Writes a value in its base unit: `57,000,000,000 VND`; null when it has none or is in it already. */
export function useWriteCanonical(): (printed: Printed) => string | null {
  const writeAmount = useWriteAmount();
  return (printed) => {
    const canonical = canonicalQuantity(printed);
    if (canonical === null) return null;
    const amount = writeAmount(canonical);
    return amount === writeAmount(printed) ? null : `${amount} ${canonical.unit}`;
  };
}
