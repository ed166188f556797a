import type { CellProps } from './articleColumns.tsx';
import styles from './UndecidedCell.module.css';

/** How many suggestions nobody has decided on, and how much of all that is. */
export function UndecidedCell({ row, texts }: CellProps) {
  const { undecidedCount: left, suggestionCount: total } = row;
  if (total === 0) return <span className={styles['done']}>{texts.nothing}</span>;
  if (left === 0) return <span className={styles['done']}>{texts.decided}</span>;
  return (
    <span className={styles['cell']}>
      <span className={styles['count']}>{left}</span>
      <span aria-hidden className={styles['bar']}>
        <span className={styles['part']} style={{ width: `${(100 * left) / total}%` }} />
      </span>
    </span>
  );
}
