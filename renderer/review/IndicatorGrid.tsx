import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Ruler } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../design/EmptyState.tsx';
import type { PanelProps } from './FieldsPanel.tsx';
import styles from './IndicatorGrid.module.css';
import { IndicatorRow } from './IndicatorRow.tsx';
import { indicatorColumns, indicatorFeatures, type IndicatorRecord } from './indicatorColumns.tsx';

const ROW_HEIGHT = 34;

/** Every measured value with its attributes; the row being edited opens into a form. */
export function IndicatorGrid(props: PanelProps) {
  const { model } = props;
  const { t } = useTranslation('review');
  const { indicators } = model.items;
  const { text } = model.article;
  const data = useMemo(
    () => indicators.map((item): IndicatorRecord => ({ item, text })),
    [indicators, text],
  );
  const table = useTable({
    features: indicatorFeatures,
    columns: indicatorColumns,
    data,
    getRowId: ({ item }) => item.key,
  });
  const rows = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const activeIndex = rows.findIndex(({ id }) => id === model.active?.key);
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeIndex, virtualizer]);
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={Ruler}
        title={t('indicator.noneFound')}
        text={t('indicator.noneFoundText')}
      />
    );
  }
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="table"
      aria-label={t('indicator.list')}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
    >
      <div className={styles['sheet']} style={{ height: virtualizer.getTotalSize() }}>
        <div className={styles['head']} role="rowgroup">
          <div className={styles['cells']} role="row">
            {table.getFlatHeaders().map((header) => (
              <span key={header.id} role="columnheader" className={styles['heading']}>
                <table.FlexRender header={header} />
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={row.id}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles['row']}
                  style={{ transform: `translateY(${String(start)}px)` }}
                >
                  <IndicatorRow
                    {...props}
                    item={row.original.item}
                    rowNumber={index + 2}
                    cells={row.getAllCells().map((cell) => (
                      <span
                        key={cell.id}
                        role="cell"
                        className={styles['cell']}
                        data-column={cell.column.id}
                      >
                        <table.FlexRender cell={cell} />
                      </span>
                    ))}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
