import { useTranslation } from '../../localisation/useTranslation.ts';
import { useFaultText } from './useFaultText.ts';
import type { Inspection } from './importCalls.ts';
import styles from './ImportReport.module.css';

/** What cannot be read and which marks are not on their words, each with its line. */
export function FaultList({ inspection }: { inspection: Inspection }) {
  const { t } = useTranslation('incoming');
  const { placeText, faultText } = useFaultText();
  const { failures, failureCount, mismatches, mismatchCount } = inspection;
  if (failureCount + mismatchCount === 0) return null;
  return (
    <section className={styles['faults']} aria-label={t('faults.title')}>
      {failureCount > 0 && (
        <>
          <p>{t('faults.failures', { count: failureCount })}</p>
          <ul>
            {failures.map(({ place, fault }, index) => (
              <li key={index}>
                {placeText(place)}: {faultText(fault)}
              </li>
            ))}
          </ul>
        </>
      )}
      {mismatchCount > 0 && (
        <>
          <p>{t('faults.mismatches', { count: mismatchCount })}</p>
          <ul>
            {mismatches.map(({ place, label, offsets, expected, found }, index) => (
              <li key={index}>
                {placeText(place)}: {label} {offsets.map((pair) => pair.join('–')).join(', ')}
                {' · '}
                {found === ''
                  ? t('faults.outside')
                  : t('faults.words', { expected: expected ?? '', found })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
