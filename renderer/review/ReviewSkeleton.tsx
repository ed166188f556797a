import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ReviewSkeleton.module.css';

const LINES = [62, 34, 96, 92, 98, 71, 94, 97, 88, 45];

/** Where the article will be, while it is read. It is shown only when that takes a while. */
export function ReviewSkeleton() {
  const { t } = useTranslation('review');
  return (
    <div className={styles['skeleton']} role="status" aria-label={t('state.loading')}>
      {LINES.map((width) => (
        <span key={width} className={styles['line']} style={{ width: `${String(width)}%` }} />
      ))}
    </div>
  );
}
