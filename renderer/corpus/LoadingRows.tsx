import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './LoadingRows.module.css';

/** Different widths, so that it looks like titles. */
const WIDTHS_PX = [460, 370, 520, 410, 490, 330, 440, 540, 380, 470];

/** The shape of the rows to come. */
export function LoadingRows() {
  const { t } = useTranslation('corpus');
  return (
    <div className={styles['rows']} role="status" aria-label={t('grid.loading')}>
      {WIDTHS_PX.map((width) => (
        <div key={width} className={styles['row']}>
          <span className={styles['bar']} style={{ width }} />
        </div>
      ))}
    </div>
  );
}
