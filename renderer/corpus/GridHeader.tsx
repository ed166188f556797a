import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import { classNames } from '../design/classNames.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ArticleGrid.module.css';
import type { SortColumn } from './articleIndex.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { pinnedStyle, type ShownColumn } from './gridLayout.ts';
import { putColumn, type GridView } from './gridView.ts';
import type { ArticleTable } from './useArticleTable.ts';

interface GridHeaderProps {
  table: ArticleTable;
  columns: readonly ShownColumn[];
  selection: 'none' | 'some' | 'all';
  onSelectAll: () => void;
  view: GridView;
  changeView: (patch: Partial<GridView>) => void;
}

export function GridHeader({ columns, selection, onSelectAll, ...rest }: GridHeaderProps) {
  const { t } = useTranslation('corpus');
  return (
    <div role="row" aria-rowindex={1} className={styles['header']}>
      <span role="columnheader" className={styles['boxCell']}>
        <button
          type="button"
          role="checkbox"
          aria-checked={selection === 'some' ? 'mixed' : selection === 'all'}
          aria-label={t('grid.selectAll')}
          className={classNames(styles['box'], selection !== 'none' && styles['filled'])}
          onClick={onSelectAll}
        >
          {selection === 'all' && <Check aria-hidden size={12} strokeWidth={3} />}
          {selection === 'some' && <Minus aria-hidden size={12} strokeWidth={3} />}
        </button>
      </span>
      {columns.map((column) => (
        <HeaderCell key={column.id} column={column} {...rest} />
      ))}
    </div>
  );
}

export interface HeaderCellProps extends Pick<GridHeaderProps, 'table' | 'view' | 'changeView'> {
  column: ShownColumn;
}

/** A heading: a click orders by it, with Shift by one more; it can be dragged, and its edge, too. */
function HeaderCell(props: HeaderCellProps) {
  const { column, view, changeView } = props;
  const { id, sorted, pinnedAt } = column;
  return (
    <span
      role="columnheader"
      aria-sort={sorted}
      className={classNames(styles['headerCell'], pinnedAt !== null && styles['pinned'])}
      style={pinnedStyle(column)}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAGGED) as SortColumn;
        changeView({ columns: putColumn(view.columns, dragged, id) });
      }}
    >
      <SortButton {...props} />
      <ColumnMenu {...props} />
      <Edge {...props} />
    </span>
  );
}

/** Dragged, it sizes the column; clicked twice, it gives it its first size back. */
function Edge({ column, table }: HeaderCellProps) {
  const header = table.getFlatHeaders().find(({ id }) => id === column.id);
  return (
    <span
      aria-hidden
      className={styles['edge']}
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onMouseDown={header?.getResizeHandler()}
      onDoubleClick={() => {
        header?.column.resetSize();
      }}
    />
  );
}

/** What a dragged heading carries, so that nothing else can be dropped on one. */
const DRAGGED = 'application/x-dau-column';

function SortButton({ column, table }: HeaderCellProps) {
  const { t } = useTranslation('corpus');
  const { id, sorted, sortPlace } = column;
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={styles['sort']}
      title={t('grid.sortHint')}
      onClick={(event) => {
        table.getColumn(id)?.toggleSorting(undefined, event.shiftKey);
      }}
    >
      <span className={styles['heading']}>{t(`grid.${id}`)}</span>
      <Arrow
        aria-hidden
        size={13}
        className={classNames(styles['arrow'], sorted === 'none' && styles['idle'])}
      />
      {sortPlace !== null && <span className={styles['rank']}>{sortPlace}</span>}
    </button>
  );
}
