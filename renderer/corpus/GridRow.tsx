import { Check } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { classNames } from '../design/classNames.ts';
import { cellOf, type CellProps } from './articleColumns.tsx';
import styles from './ArticleGrid.module.css';
import type { SortColumn } from './articleIndex.ts';

/** What a click means: a plain one opens, with Ctrl or on the box it selects, with Shift a range. */
export type RowClick = 'open' | 'toggle' | 'extend';

interface GridRowProps extends CellProps {
  columns: readonly SortColumn[];
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

function DrawnRow({ columns, index, top, isActive, isSelected, onClick, ...cell }: GridRowProps) {
  const { id } = cell.row;
  return (
    <div
      role="row"
      id={rowElementId(id)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-index={index}
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
      {columns.map((column) => (
        <span
          key={column}
          role="gridcell"
          data-column={column}
          className={classNames(styles['cell'], styles[column])}
        >
          {cellOf[column](cell)}
        </span>
      ))}
    </div>
  );
}

/** Drawn again only when what it shows has changed. */
export const GridRow = memo(DrawnRow);
