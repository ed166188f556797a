import { Check } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { classNames } from '../design/classNames.ts';
import { cellOf, type CellProps } from './articleColumns.tsx';
import styles from './ArticleGrid.module.css';
import { pinnedStyle, type ShownColumn } from './gridLayout.ts';

/** What a click means: a plain one opens, with Ctrl or on the box it selects, with Shift a range. */
export type RowClick = 'open' | 'toggle' | 'extend';

interface GridRowProps extends CellProps {
  columns: readonly ShownColumn[];
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
        <Cell key={column.id} column={column} {...cell} />
      ))}
    </div>
  );
}

function Cell({ column, ...cell }: CellProps & { column: ShownColumn }) {
  const { id } = column;
  const style = pinnedStyle(column);
  return (
    <span
      role="gridcell"
      data-column={id}
      className={classNames(styles['cell'], styles[id], style && styles['pinned'])}
      style={style}
    >
      {cellOf[id](cell)}
    </span>
  );
}

/** Drawn again only when what it shows has changed. */
export const GridRow = memo(DrawnRow);
