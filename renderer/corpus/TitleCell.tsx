import { MapPinOff, TextSearch } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../database/rows.ts';
import { isNamedBy } from './articleFilter.ts';
import { Highlight, HighlightedQuery } from './Highlight.tsx';
import styles from './TitleCell.module.css';

export function TitleCell({ row }: { row: ArticleRow }) {
  const { t } = useTranslation('corpus');
  const isTextHit = !isNamedBy(row, use(HighlightedQuery));
  return (
    <span className={styles['cell']} title={`${row.title}\n${row.path}`}>
      <span className={styles['title']} lang="vi">
        <Highlight text={row.title} />
      </span>
      {isTextHit && (
        <span className={styles['sign']} title={t('textSearch.inText')}>
          <TextSearch aria-hidden size={14} />
          <span className="visually-hidden">{t('textSearch.inText')}</span>
        </span>
      )}
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
