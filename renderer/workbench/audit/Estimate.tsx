import type { AuditTally } from '../../../app/corpus/auditTally.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './AuditDesk.module.css';
import { useAuditWords } from './useAuditWords.ts';

interface EstimateProps {
  tally: AuditTally;
  populationSize: number;
  /** Decided anew since the sample was drawn, before they were judged. */
  changedCount: number;
}

/** How much of all that the sample was drawn from is wrong, with its interval. */
export function Estimate({ tally, populationSize, changedCount }: EstimateProps) {
  const { t } = useTranslation('audit');
  const words = useAuditWords();
  const { wrongCount, judgedCount, estimate } = tally;
  const counts = { count: wrongCount, size: judgedCount, population: populationSize };
  return (
    <section className={styles['estimate']} aria-label={t('estimate.title')}>
      <h3 className={styles['subtitle']}>{t('estimate.title')}</h3>
      <p className={styles['figures']}>
        <span className={styles['rate']}>{words.rate(tally)}</span>
        <span>{words.interval(tally)}</span>
      </p>
      {estimate !== null && (
        <>
          <p>{t('estimate.wrong', counts)}</p>
          <p>
            {t('estimate.expected', {
              low: Math.floor(estimate.low * populationSize),
              count: Math.ceil(estimate.high * populationSize),
            })}
          </p>
        </>
      )}
      {changedCount > 0 && <p>{t('estimate.changed', { count: changedCount })}</p>}
      <p className={styles['soft']}>{t('estimate.method')}</p>
    </section>
  );
}
