import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import styles from './ArticleGrid.module.css';
import type { SortColumn } from './articleIndex.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow, rowElementId } from './GridRow.tsx';
import { listSelection, type GridAction, type GridSelection } from './gridSelection.ts';
import { ROW_HEIGHT, useDrawnRows, type DrawnRows } from './useDrawnRows.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useGridTexts } from './useGridTexts.ts';
import type { Listing } from './useListing.ts';
import { useRowClick } from './useRowClick.ts';

interface ArticleGridProps {
  listing: Pick<Listing, 'rows' | 'sorting' | 'changeSorting' | 'query' | 'isTextHit'>;
  selection: GridSelection;
  dispatch: (action: GridAction) => void;
  onOpen: (id: ArticleId) => void;
  isShown: boolean;
}

/** The articles as a grid: one stop of the Tab key, in which the arrow keys move. */
export function ArticleGrid(props: ArticleGridProps) {
  const { listing, selection, dispatch, onOpen, isShown } = props;
  const { activeId } = selection;
  const { t } = useTranslation('corpus');
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const ids = useMemo(() => listing.rows.map(({ id }) => id), [listing.rows]);
  const drawnRows = useDrawnRows(listing, scroller);
  const { scrollTo, drawn } = drawnRows;
  const pageSize = () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
  const onKeyDown = useGridKeys({ ids, selection, dispatch, onOpen, scrollTo, pageSize });
  useGridFocus({ grid, isShown, ids, activeId, scrollTo });
  const active = drawn.find(({ row }) => row.id === activeId)?.row;
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={0}
      aria-label={t('grid.label')}
      aria-rowcount={ids.length + 1}
      aria-multiselectable
      aria-activedescendant={active && rowElementId(active.id)}
      className={styles['grid']}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles['head']}>
        <Head {...props} ids={ids} drawnRows={drawnRows} />
      </div>
      <div ref={scroller} role="rowgroup" tabIndex={-1} className={styles['body']}>
        <Body {...props} ids={ids} drawnRows={drawnRows} />
      </div>
    </div>
  );
}

interface PartProps extends ArticleGridProps {
  ids: readonly ArticleId[];
  drawnRows: DrawnRows;
}

function Head({ ids, selection, dispatch, drawnRows }: PartProps) {
  const { selected } = selection;
  const extent = useMemo(() => listSelection(ids, selected), [ids, selected]);
  return (
    <GridHeader
      headers={drawnRows.headers}
      selection={extent}
      onSelectAll={() => {
        dispatch(extent === 'all' ? { type: 'clear' } : { type: 'selectAll', ids });
      }}
    />
  );
}

function Body({ listing, ids, selection, dispatch, onOpen, drawnRows }: PartProps) {
  const { query, isTextHit } = listing;
  const texts = useGridTexts();
  const onClick = useRowClick({ ids, dispatch, onOpen });
  const columns = useColumnIds(drawnRows.headers);
  return (
    <div
      role="presentation"
      className={styles['sheet']}
      style={{ height: drawnRows.height }}
      onMouseOver={(event) => {
        nameCell(event.target, listing.rows);
      }}
    >
      {drawnRows.drawn.map(({ row, index, top, slot }) => (
        <GridRow
          key={slot}
          {...{ row, index, top, texts, columns, query, onClick }}
          isTextHit={isTextHit(row)}
          isActive={row.id === selection.activeId}
          isSelected={selection.selected.has(row.id)}
        />
      ))}
    </div>
  );
}

/** The same list as long as it has the same columns, so that no row is drawn again for it. */
function useColumnIds(headers: DrawnRows['headers']): readonly SortColumn[] {
  const key = headers.map(({ column }) => column.id).join(' ');
  return useMemo(() => key.split(' ') as SortColumn[], [key]);
}

/** Lets a cell that the pointer comes over tell all that it may have cut off. */
function nameCell(target: EventTarget, rows: readonly ArticleRow[]): void {
  const cell = target instanceof Element ? target.closest('[data-column]') : null;
  const row = rows[Number(cell?.closest('[data-index]')?.getAttribute('data-index') ?? -1)];
  if (!(cell instanceof HTMLElement) || row === undefined) return;
  const isTitle = cell.dataset['column'] === 'title';
  cell.title = isTitle ? `${row.title}\n${row.path}` : cell.innerText;
}
