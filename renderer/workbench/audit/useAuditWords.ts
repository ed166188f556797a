import type { AuditTally } from '../../../app/corpus/auditTally.ts';
import type { AuditRow } from '../../database/rows.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';

/** How audits and what is in them are told. */
export function useAuditWords() {
  const { t, i18n } = useTranslation('audit');
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const writeTime = (iso: string) =>
    new Date(iso).toLocaleString(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  return {
    writeTime,
    source: ({ step }: AuditRow) =>
      step === null ? t('ofAll') : t('ofStep', { time: writeTime(step.time), author: step.author }),
    rate: ({ estimate }: AuditTally) => (estimate === null ? '–' : percent.format(estimate.rate)),
    interval: ({ estimate }: AuditTally) =>
      estimate === null
        ? t('estimate.none')
        : t('estimate.interval', {
            low: percent.format(estimate.low),
            high: percent.format(estimate.high),
          }),
  };
}
