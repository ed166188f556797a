import { useTable } from '@tanstack/react-table';
import { Ruler } from 'lucide-react';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import { useFindingText } from './findings/useFindingText.ts';
import { indicatorColumns, indicatorFeatures } from './indicatorColumns.tsx';
import styles from './IndicatorGrid.module.css';
import { listIndicatorRecords } from './indicatorRecords.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { ReviewItem } from './reviewItems.ts';
import { useVirtualRows } from './useVirtualRows.ts';

const ROW_HEIGHT = 34;

/** Every measured value with its attributes; the row being edited opens into a form. */
export function IndicatorGrid(props: PanelProps) {
  const { t } = useTranslation('review');
  if (props.model.items.indicators.length > 0) return <Grid {...props} />;
  return (
    <EmptyState icon={Ruler} title={t('indicator.noneFound')} text={t('indicator.noneFoundText')} />
  );
}

function Grid(props: PanelProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { model } = props;
  const { t } = useTranslation('review');
  const table = useIndicatorTable(props);
  const rows = table.getRowModel().rows;
  const activeIndex = rows.findIndex(({ id }) => id === model.active?.key);
  const { scroller, virtualizer } = useVirtualRows({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: ROW_HEIGHT,
    activeIndex,
    keyOf: (index) => rows[index]?.id ?? index,
  });
  const items = rows.map(({ original }) => original.item);
  const grid = {
    role: 'table',
    tabIndex: 0,
    onKeyDown: stepBy(props, items, activeIndex),
    'aria-label': t('indicator.list'),
    'aria-rowcount': rows.length + 1,
  };
  const style = { height: virtualizer.getTotalSize() };
  return (
    <div ref={scroller} className={styles['scroller']} {...grid}>
      <div role="presentation" className={styles['sheet']} style={style}>
        <Head table={table} />
        <div role="rowgroup">
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <Slot key={key} {...{ index, start }} measure={virtualizer.measureElement}>
              <Row {...props} table={table} index={index} />
            </Slot>
          ))}
        </div>
      </div>
    </div>
  );
}

interface SlotProps {
  index: number;
  /** Pixels from the top of the grid. */
  start: number;
  measure: (element: HTMLElement | null) => void;
  children: ReactNode;
}

function Slot({ index, start, measure, children }: SlotProps) {
  const style = { transform: `translateY(${String(start)}px)` };
  return (
    <div
      ref={measure}
      role="presentation"
      data-index={index}
      className={styles['row']}
      style={style}
    >
      {children}
    </div>
  );
}

/** The arrow keys go from value to value while the grid itself has the focus. */
function stepBy({ commands }: PanelProps, items: readonly ReviewItem[], activeIndex: number) {
  return (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    const item = items[Math.max(activeIndex + by, 0)];
    if (item) commands.activate({ key: item.key, layer: 'indicators', item });
  };
}

type IndicatorTable = ReturnType<typeof useIndicatorTable>;

function useIndicatorTable({ model, findings }: PanelProps) {
  const { indicators } = model.items;
  const { text, project } = model.article;
  const tellFinding = useFindingText(project);
  const data = useMemo(
    () => listIndicatorRecords(indicators, text, findings, tellFinding),
    [indicators, text, findings, tellFinding],
  );
  return useTable({
    features: indicatorFeatures,
    columns: indicatorColumns,
    data,
    getRowId: ({ item }) => item.key,
  });
}

function Head({ table }: { table: IndicatorTable }) {
  return (
    <div className={styles['head']} role="rowgroup">
      <div className={styles['cells']} role="row">
        {table.getFlatHeaders().map((header) => (
          <span key={header.id} role="columnheader" className={styles['heading']}>
            <table.FlexRender header={header} />
          </span>
        ))}
      </div>
    </div>
  );
}

function Row(props: PanelProps & { table: IndicatorTable; index: number }) {
  const { table, index } = props;
  const row = table.getRowModel().rows[index];
  if (row === undefined) return null;
  return (
    <IndicatorRow {...props} item={row.original.item} rowNumber={index + 2}>
      {row.getAllCells().map((cell) => (
        <span key={cell.id} role="cell" className={styles['cell']} data-column={cell.column.id}>
          <table.FlexRender cell={cell} />
        </span>
      ))}
    </IndicatorRow>
  );
}
