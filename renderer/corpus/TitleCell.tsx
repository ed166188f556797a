import { MapPinOff } from 'lucide-react';
import type { CellProps } from './articleColumns.tsx';
import highlight from './Highlight.module.css';
import { Highlight } from './Highlight.tsx';
import styles from './TitleCell.module.css';

/**
 * The title, below it where the text has what is searched for. Most rows have a title alone, which
 * is laid out several times faster without boxes inside boxes.
 */
export function TitleCell({ row, texts, query, context }: CellProps) {
  const title = <Highlight text={row.title} query={query} />;
  if (context === null && row.lostCount === 0) {
    return (
      <span lang="vi" className={styles['alone']}>
        {title}
      </span>
    );
  }
  return (
    <span className={styles['cell']}>
      <span className={styles['lines']} lang="vi">
        <span className={styles['title']}>{title}</span>
        {context && (
          <span className={styles['context']}>
            <span className="visually-hidden">{texts.inText} </span>
            {context.before}
            <mark className={highlight['hit']}>{context.hit}</mark>
            {context.after}
          </span>
        )}
      </span>
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
