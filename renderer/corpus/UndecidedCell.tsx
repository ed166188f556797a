import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../database/rows.ts';
import styles from './UndecidedCell.module.css';

/** How many suggestions nobody has decided on, and how much of all that is. */
export function UndecidedCell({ row }: { row: ArticleRow }) {
  const { t } = useTranslation('corpus');
  const { undecidedCount: left, suggestionCount: total } = row;
  if (total === 0) return <span className={styles['done']}>{t('grid.nothing')}</span>;
  if (left === 0) return <span className={styles['done']}>{t('grid.decided')}</span>;
  return (
    <span className={styles['cell']} title={t('grid.left', { left, total })}>
      <span className={styles['count']}>{left}</span>
      <span aria-hidden className={styles['bar']}>
        <span className={styles['part']} style={{ width: `${(100 * left) / total}%` }} />
      </span>
    </span>
  );
}
