import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useWriteAmount } from '../review/useWriteAmount.ts';

/** What a mark says beside its words; null for a label, whose words are all. */
export function useSaid(): (body: AnnotationBody) => string | null {
  const { t } = useTranslation('audit');
  const { t: tReview } = useTranslation('review');
  const writeAmount = useWriteAmount();
  return (body) => {
    switch (body.type) {
      case 'entity':
        return null;
      case 'field':
        return body.value ?? t('unknown');
      case 'indicator': {
        const { unit, kind, base, period } = body;
        const amount = [writeAmount(body), unit].filter(Boolean).join(' ');
        return [amount, tReview(`indicator.kinds.${kind}`), base, period]
          .filter(Boolean)
          .join(' · ');
      }
    }
  };
}
