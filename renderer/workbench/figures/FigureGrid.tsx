import { useTable } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { classNames } from '../../design/classNames.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { placeAfterKey } from '../placeAfterKey.ts';
import { useShownRows } from '../useShownRows.ts';
import { figureColumns, figureTableFeatures } from './figureColumns.ts';
import styles from './FigureGrid.module.css';
import { FigureHeader } from './FigureHeader.tsx';
import type { FigureColumn, FigureRow } from './figureMessages.ts';
import { FigureCells } from './FigureCells.tsx';
import type { FigurePages, FigureQuery } from './useFigures.ts';

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 33;
const NO_ROWS: FigureRow[] = [];

/** What the keys and the mouse do to the row at an index. */
export interface RowActs {
  choose: (index: number) => void;
  /** The mouse is over it; null when it left the rows. */
  hover: (index: number | null) => void;
  edit: (index: number) => void;
  open: (index: number) => void;
  accept: (index: number) => void;
  reject: (index: number) => void;
}

interface FigureGridProps {
  figures: FigurePages;
  active: number;
  acts: RowActs;
  sort: FigureQuery['sort'];
  setSort: (sort: FigureQuery['sort']) => void;
  /** Told when other rows come into view. */
  setFirstShown: (index: number) => void;
}

/**
 * The rows in view of all values. The table keeps the order, the worker puts the rows into it. Arrows
 * go, Enter edits, Ctrl+Enter opens the sentence, A accepts, X rejects.
 */
export function FigureGrid(props: FigureGridProps) {
  const { figures, active, acts, sort, setSort, setFirstShown } = props;
  const { t } = useTranslation('workbench');
  const table = useFigureTable(sort, setSort);
  const { totalCount, rowAt } = figures;
  const { scroller, rows, height, scrollTo } = useShownRows({
    count: totalCount,
    rowHeight: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    onFirstShown: setFirstShown,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = placeAfterKey(event.key, active, totalCount);
    const act = next === null ? actOfKey(event, acts) : acts.choose.bind(null, next);
    if (act === null) return;
    event.preventDefault();
    act(active);
    if (next !== null) scrollTo(next);
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
      <Rows {...{ rows, height, rowAt, active, acts }} />
    </div>
  );
}

interface RowsProps extends Pick<FigurePages, 'rowAt'> {
  rows: readonly VirtualItem[];
  height: number;
  active: number;
  acts: RowActs;
}

/** Letters count by their place on the keyboard, as in an article. */
function actOfKey(
  { key, code, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { edit, open, accept, reject }: RowActs,
): ((index: number) => void) | null {
  if (altKey || metaKey) return null;
  if (key === 'Enter') return ctrlKey ? open : edit;
  if (key === 'F2') return edit;
  if (ctrlKey) return null;
  return { KeyA: accept, KeyX: reject }[code] ?? null;
}

function Rows({ rows, height, rowAt, active, acts }: RowsProps) {
  return (
    <div
      role="rowgroup"
      className={styles['sheet']}
      style={{ height }}
      onMouseLeave={acts.hover.bind(null, null)}
    >
      {rows.map(({ index, start }) => (
        <div
          key={index}
          id={`figure-${index}`}
          role="row"
          aria-rowindex={index + 2}
          aria-selected={index === active}
          className={classNames(styles['row'], index === active && styles['active'])}
          style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
          onClick={acts.choose.bind(null, index)}
          onDoubleClick={acts.edit.bind(null, index)}
          onMouseEnter={acts.hover.bind(null, index)}
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
