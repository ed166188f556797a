import { useMemo } from 'react';
import { measureReliability } from '../../../app/dataset/measureReliability.ts';
import { FEWEST_DECISIONS } from '../../../app/review/calibrateConfidence.ts';
import type { RuleRecord } from '../../../app/review/scorecard.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { countOf } from './listScores.ts';
import styles from './ReliabilityTable.module.css';

const TYPES = ['field', 'entity', 'indicator'] as const;

/** Whether suggestions are accepted as often as their confidence says, by tenths of confidence. */
export function ReliabilityTable({ records }: { records: readonly RuleRecord[] }) {
  const { t } = useTranslation('rules');
  return (
    <section>
      <h3 className={styles['title']}>{t('reliability.title')}</h3>
      <p className={styles['text']}>{t('reliability.text', { count: FEWEST_DECISIONS })}</p>
      <div className={styles['types']}>
        {TYPES.map((type) => (
          <OfType key={type} type={type} records={records} />
        ))}
      </div>
    </section>
  );
}

interface OfTypeProps {
  type: (typeof TYPES)[number];
  records: readonly RuleRecord[];
}

function OfType({ type, records }: OfTypeProps) {
  const { t, i18n } = useTranslation('rules');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const { bins } = useMemo(() => measure(records, type), [records, type]);
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{t(`reliability.type.${type}`)}</caption>
      <thead>
        <tr>
          {(['said', 'count', 'accepted'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`reliability.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, count, meanConfidence, precision }) => (
          <tr key={from}>
            <td>{percent.format(meanConfidence)}</td>
            <td>{count.toLocaleString(i18n.language)}</td>
            <td>{percent.format(precision)}</td>
          </tr>
        ))}
        {bins.length === 0 && (
          <tr>
            <td colSpan={3}>{t('reliability.nothing')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function measure(records: readonly RuleRecord[], type: OfTypeProps['type']) {
  const outcomes = records.filter((record) => record.type === type).flatMap((one) => one.outcomes);
  return measureReliability(
    outcomes.map((outcome) => {
      const { confidence, accepted } = outcome;
      return { confidence, count: countOf(outcome), rightCount: accepted };
    }),
  );
}
