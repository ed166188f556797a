import { FlexRender, type Row } from '@tanstack/react-table';
import { Check } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import { classNames } from '../design/classNames.ts';
import type { articleTableFeatures } from './articleColumns.tsx';
import styles from './ArticleGrid.module.css';

/** What a click means: a plain one opens, with Ctrl or on the box it selects, with Shift a range. */
export type RowClick = 'open' | 'toggle' | 'extend';

interface GridRowProps {
  row: Row<typeof articleTableFeatures, ArticleRow>;
  /** Its place in the whole list, from 0. */
  index: number;
  top: number;
  isActive: boolean;
  isSelected: boolean;
  onClick: (id: ArticleId, click: RowClick) => void;
}

export const rowElementId = (id: ArticleId): string => `article-${id}`;

function clickOf(event: MouseEvent): RowClick {
  if (event.shiftKey) return 'extend';
  const isOnBox = event.target instanceof Element && event.target.closest('[data-box]') !== null;
  return event.ctrlKey || event.metaKey || isOnBox ? 'toggle' : 'open';
}

function DrawnRow({ row, index, top, isActive, isSelected, onClick }: GridRowProps) {
  const { id } = row.original;
  return (
    <div
      role="row"
      id={rowElementId(id)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classNames(
        styles['row'],
        isActive && styles['active'],
        isSelected && styles['selected'],
      )}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        onClick(id, clickOf(event));
      }}
    >
      <span role="gridcell" data-box className={styles['boxCell']}>
        <span aria-hidden className={styles['box']}>
          {isSelected && <Check size={12} strokeWidth={3} />}
        </span>
      </span>
      {row.getAllCells().map((cell) => (
        <span
          key={cell.id}
          role="gridcell"
          className={classNames(styles['cell'], styles[cell.column.id])}
        >
          <FlexRender cell={cell} />
        </span>
      ))}
    </div>
  );
}

/** The table makes new rows at each scroll; a row is drawn again only when its article changed. */
export const GridRow = memo(
  DrawnRow,
  (a, b) =>
    a.row.original === b.row.original &&
    a.index === b.index &&
    a.top === b.top &&
    a.isActive === b.isActive &&
    a.isSelected === b.isSelected &&
    a.onClick === b.onClick,
);
