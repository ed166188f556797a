import { useVirtualizer } from '@tanstack/react-virtual';
import { Tags } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../design/EmptyState.tsx';
import styles from './EntityList.module.css';
import { EntityFilterBar } from './EntityFilterBar.tsx';
import { EntityRow } from './EntityRow.tsx';
import { everyEntity, listEntityRows } from './entityRows.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import { LabelChip } from './LabelChip.tsx';

const ROW_HEIGHT = 32;

/** Every mention, as in the text or by label; only the rows in view are drawn. */
export function EntityList({ model, commands }: PanelProps) {
  const { t } = useTranslation('review');
  const [filter, setFilter] = useState(everyEntity);
  const { entities } = model.items;
  const { looks, active, article } = model;
  const rows = useMemo(() => listEntityRows(entities, filter, looks), [entities, filter, looks]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const activeIndex = rows.findIndex(({ item }) => item !== null && item.key === active?.key);
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [activeIndex, virtualizer]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    let index = activeIndex + step;
    while (rows[index] !== undefined && rows[index]?.item === null) index += step;
    const item = rows[index]?.item;
    if (item) commands.activate({ key: item.key, layer: 'entities', item });
  };
  return (
    <>
      <EntityFilterBar filter={filter} onChange={setFilter} looks={looks} />
      {rows.length === 0 && (
        <EmptyState
          icon={Tags}
          title={t(entities.length === 0 ? 'entity.noneFound' : 'entity.noneLeft')}
          {...(entities.length === 0 && { text: t('entity.noneFoundText') })}
        />
      )}
      <div
        ref={scroller}
        className={styles['scroller']}
        role="list"
        aria-label={t('entity.list')}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            const place = { transform: `translateY(${String(start)}px)`, height: ROW_HEIGHT };
            return (
              row && (
                <div key={row.key} className={styles['row']} style={place} role="listitem">
                  {row.item === null ? (
                    <div className={styles['heading']}>
                      <LabelChip look={row.look} /> {row.count}
                    </div>
                  ) : (
                    <EntityRow
                      item={row.item}
                      look={row.look}
                      text={article.text}
                      isActive={index === activeIndex}
                      commands={commands}
                    />
                  )}
                </div>
              )
            );
          })}
        </div>
      </div>
    </>
  );
}
