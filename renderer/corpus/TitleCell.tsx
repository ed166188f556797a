import { MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../database/rows.ts';
import { Highlight } from './Highlight.tsx';
import styles from './TitleCell.module.css';

export function TitleCell({ row }: { row: ArticleRow }) {
  const { t } = useTranslation('corpus');
  return (
    <span className={styles['cell']} title={`${row.title}\n${row.path}`}>
      <span className={styles['title']} lang="vi">
        <Highlight text={row.title} />
      </span>
      {row.lostCount > 0 && (
        <span className={styles['lost']} title={t('grid.lost', { count: row.lostCount })}>
          <MapPinOff aria-hidden size={13} />
          {row.lostCount}
          <span className="visually-hidden">{t('grid.lost', { count: row.lostCount })}</span>
        </span>
      )}
    </span>
  );
}
