import { useTable } from '@tanstack/react-table';
import { Ruler } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../design/EmptyState.tsx';
import type { PanelProps } from './FieldsPanel.tsx';
import { indicatorColumns, indicatorFeatures, type IndicatorRecord } from './indicatorColumns.tsx';
import styles from './IndicatorGrid.module.css';
import { IndicatorRow } from './IndicatorRow.tsx';
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
  const { scroller, virtualizer } = useVirtualRows({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: ROW_HEIGHT,
    activeIndex: rows.findIndex(({ id }) => id === model.active?.key),
    keyOf: (index) => rows[index]?.id ?? index,
  });
  const names = { 'aria-label': t('indicator.list'), 'aria-rowcount': rows.length + 1 };
  const style = { height: virtualizer.getTotalSize() };
  return (
    <div ref={scroller} className={styles['scroller']} role="table" tabIndex={0} {...names}>
      <div role="presentation" className={styles['sheet']} style={style}>
        <Head table={table} />
        <div role="rowgroup">
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="presentation"
              data-index={index}
              className={styles['row']}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <Row {...props} table={table} index={index} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

type IndicatorTable = ReturnType<typeof useIndicatorTable>;

function useIndicatorTable({ model }: PanelProps) {
  const { indicators } = model.items;
  const { text } = model.article;
  const data = useMemo(
    () => indicators.map((item): IndicatorRecord => ({ item, text })),
    [indicators, text],
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
