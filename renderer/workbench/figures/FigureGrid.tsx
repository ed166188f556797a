import { useTable } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../design/classNames.ts';
import { placeAfterKey } from '../placeAfterKey.ts';
import { useShownRows } from '../useShownRows.ts';
import { figureColumns, figureTableFeatures } from './figureColumns.ts';
import styles from './FigureGrid.module.css';
import { FigureHeader } from './FigureHeader.tsx';
import type { FigureColumn, FigureRow } from './figureMessages.ts';
import { FigureCells } from './FigureCells.tsx';
import type { FiguresViewProps } from './FiguresView.tsx';
import type { FigurePages, FigureQuery } from './useFigures.ts';

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 33;
const NO_ROWS: FigureRow[] = [];

interface FigureGridProps extends Pick<FiguresViewProps, 'onOpenArticle'> {
  figures: FigurePages;
  sort: FigureQuery['sort'];
  setSort: (sort: FigureQuery['sort']) => void;
  /** Told when other rows come into view. */
  setFirstShown: (index: number) => void;
}

/** The rows in view of all values. The table keeps the order, the worker puts the rows into it. */
export function FigureGrid({ figures, sort, setSort, setFirstShown, ...rest }: FigureGridProps) {
  const { t } = useTranslation('workbench');
  const table = useFigureTable(sort, setSort);
  const { totalCount, rowAt } = figures;
  const { scroller, rows, height, scrollTo } = useShownRows({
    count: totalCount,
    rowHeight: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    onFirstShown: setFirstShown,
  });
  const [active, setActive] = useState(0);
  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== null) rest.onOpenArticle(row.articleId, [row.articleId]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(active);
    const next = placeAfterKey(event.key, active, totalCount);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    scrollTo(next);
  };
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('figures.title')}
      aria-rowcount={totalCount + 1}
      aria-activedescendant={`figure-${active}`}
      className={styles['grid']}
      onKeyDown={onKeyDown}
    >
      <FigureHeader table={table} sort={sort} />
      <Rows {...{ rows, height, rowAt, active, setActive, open }} />
    </div>
  );
}

interface RowsProps extends Pick<FigurePages, 'rowAt'> {
  rows: readonly VirtualItem[];
  height: number;
  active: number;
  setActive: (index: number) => void;
  open: (index: number) => void;
}

function Rows({ rows, height, rowAt, active, setActive, open }: RowsProps) {
  return (
    <div role="rowgroup" className={styles['sheet']} style={{ height }}>
      {rows.map(({ index, start }) => (
        <div
          key={index}
          id={`figure-${index}`}
          role="row"
          aria-rowindex={index + 2}
          aria-selected={index === active}
          className={classNames(styles['row'], index === active && styles['active'])}
          style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
          onClick={setActive.bind(null, index)}
          onDoubleClick={open.bind(null, index)}
        >
          <FigureCells figure={rowAt(index)} />
        </div>
      ))}
    </div>
  );
}

function useFigureTable(sort: FigureQuery['sort'], setSort: FigureGridProps['setSort']) {
  const sorting = sort === null ? [] : [{ id: sort.column, desc: sort.isDescending }];
  return useTable({
    features: figureTableFeatures,
    columns: figureColumns,
    data: NO_ROWS,
    state: { sorting },
    manualSorting: true,
    enableMultiSort: false,
    onSortingChange: (updater) => {
      const [first] = typeof updater === 'function' ? updater(sorting) : updater;
      setSort(first ? { column: first.id as FigureColumn, isDescending: first.desc } : null);
    },
  });
}

export type FigureTable = ReturnType<typeof useFigureTable>;
