import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './TechnicalDetails.module.css';

/** The plain English of a failure, folded away: for a report, not for reading. */
export function TechnicalDetails({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <details className={styles['details']}>
      <summary>{t('crash.details')}</summary>
      <pre className={styles['text']} lang="en">
        {text}
      </pre>
    </details>
  );
}
