import { MapPinOff, TextSearch } from 'lucide-react';
import type { CellProps } from './articleColumns.tsx';
import { Highlight } from './Highlight.tsx';
import styles from './TitleCell.module.css';

export function TitleCell({ row, texts, query, isTextHit }: CellProps) {
  return (
    <span className={styles['cell']}>
      <span className={styles['title']} lang="vi">
        <Highlight text={row.title} query={query} />
      </span>
      {isTextHit && (
        <span className={styles['sign']} title={texts.inText}>
          <TextSearch aria-hidden size={14} />
          <span className="visually-hidden">{texts.inText}</span>
        </span>
      )}
      {row.lostCount > 0 && (
        <span className={styles['lost']} title={texts.lost(row.lostCount)}>
          <MapPinOff aria-hidden size={13} />
          {row.lostCount}
          <span className="visually-hidden">{texts.lost(row.lostCount)}</span>
        </span>
      )}
    </span>
  );
}
