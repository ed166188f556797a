import { useMemo, useRef } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { ArticleRow } from '../database/rows.ts';
import { useReadAhead } from '../database/useReadAhead.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ArticleGrid.module.css';
import { GridHeader } from './GridHeader.tsx';
import { layoutOf, shownColumns, type ShownColumn } from './gridLayout.ts';
import { GridRow, rowElementId } from './GridRow.tsx';
import { listSelection, type GridAction, type GridSelection } from './gridSelection.ts';
import { useArticleTable, type ArticleTable } from './useArticleTable.ts';
import { ROW_HEIGHTS, useDrawnRows, type DrawnRows } from './useDrawnRows.ts';
import { useGridFocus } from './useGridFocus.ts';
import { useGridKeys } from './useGridKeys.ts';
import { useHitContexts } from './useHitContexts.ts';
import type { Listing } from './useListing.ts';
import { useRowClick } from './useRowClick.ts';

interface ArticleGridProps {
  listing: Pick<
    Listing,
    | 'rows'
    | 'ids'
    | 'textHitCount'
    | 'view'
    | 'changeView'
    | 'query'
    | 'written'
    | 'texts'
    | 'textSearch'
  >;
  selection: GridSelection;
  dispatch: (action: GridAction) => void;
  onOpen: (id: ArticleId) => void;
  isShown: boolean;
}

/** The articles as a grid: one stop of the Tab key, in which the arrow keys move. */
export function ArticleGrid(props: ArticleGridProps) {
  const { listing, selection, dispatch, onOpen, isShown } = props;
  const { activeId } = selection;
  const { ids } = listing;
  const { t } = useTranslation('corpus');
  const grid = useRef<HTMLDivElement>(null);
  const rowHeight = listing.textHitCount > 0 ? ROW_HEIGHTS.withHits : ROW_HEIGHTS.plain;
  const drawnRows = useDrawnRows(listing.rows, grid, rowHeight);
  const { scrollTo, drawn } = drawnRows;
  const pageSize = () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
  const onKeyDown = useGridKeys({ ids, selection, dispatch, onOpen, scrollTo, pageSize });
  useGridFocus({ grid, isShown, ids, activeId, scrollTo });
  useReadAhead(isShown && activeId !== null ? [activeId] : []);
  const table = useArticleTable(listing);
  const { columns, sorting } = listing.view;
  const shown = useMemo(() => shownColumns({ columns, sorting }), [columns, sorting]);
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
      style={layoutOf(shown, columns, rowHeight)}
      onKeyDown={onKeyDown}
    >
      <Head {...props} {...{ ids, drawnRows, table, shown }} />
      <Body {...props} {...{ ids, drawnRows, table, shown }} />
    </div>
  );
}

interface PartProps extends ArticleGridProps {
  ids: readonly ArticleId[];
  drawnRows: DrawnRows;
  table: ArticleTable;
  shown: readonly ShownColumn[];
}

function Head({ ids, listing, selection, dispatch, table, shown }: PartProps) {
  const { selected } = selection;
  const extent = useMemo(() => listSelection(ids, selected), [ids, selected]);
  return (
    <div role="rowgroup" className={styles['head']}>
      <GridHeader
        table={table}
        columns={shown}
        selection={extent}
        view={listing.view}
        changeView={listing.changeView}
        onSelectAll={() => {
          dispatch(extent === 'all' ? { type: 'clear' } : { type: 'selectAll', ids });
        }}
      />
    </div>
  );
}

function Body({ listing, ids, selection, dispatch, onOpen, ...parts }: PartProps) {
  const { query, texts, textSearch } = listing;
  const { height, drawn } = parts.drawnRows;
  const marked = query.phrases[0]?.text ?? '';
  const inText = drawn.filter(({ row }) => textSearch.hits.has(row.id)).map(({ row }) => row.id);
  const contexts = useHitContexts(inText.length > 0 ? listing.written : '', inText);
  const onClick = useRowClick({ ids, dispatch, onOpen });
  return (
    <div
      role="rowgroup"
      className={styles['sheet']}
      style={{ height }}
      onMouseOver={(event) => {
        nameCell(event.target, listing.rows);
      }}
    >
      {drawn.map(({ row, index, top, slot }) => (
        <GridRow
          key={slot}
          {...{ row, index, top, texts, onClick }}
          query={marked}
          columns={parts.shown}
          context={contexts.get(row.id) ?? null}
          isActive={row.id === selection.activeId}
          isSelected={selection.selected.has(row.id)}
        />
      ))}
    </div>
  );
}

/** Lets a cell that the pointer comes over tell all that it may have cut off. */
function nameCell(target: EventTarget, rows: readonly ArticleRow[]): void {
  const cell = target instanceof Element ? target.closest('[data-column]') : null;
  const row = rows[Number(cell?.closest('[data-index]')?.getAttribute('data-index') ?? -1)];
  if (!(cell instanceof HTMLElement) || row === undefined) return;
  const isTitle = cell.dataset['column'] === 'title';
  cell.title = isTitle ? `${row.title}\n${row.path}` : cell.innerText;
}
