import { useTranslation } from 'react-i18next';
import styles from './LoadingRows.module.css';

/** Different widths, so that it looks like titles. */
const WIDTHS = [62, 48, 71, 55, 66, 40, 58, 73, 51, 64];

/** The shape of the rows to come. */
export function LoadingRows() {
  const { t } = useTranslation('corpus');
  return (
    <div className={styles['rows']} role="status" aria-label={t('grid.loading')}>
      {WIDTHS.map((width) => (
        <div key={width} className={styles['row']}>
          <span className={styles['bar']} style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}
