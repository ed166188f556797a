import { Tags } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { EntityFilterBar } from './EntityFilterBar.tsx';
import styles from './EntityList.module.css';
import { EntityRow } from './EntityRow.tsx';
import { everyEntity, findNextItem, listEntityRows, type EntityListRow } from './entityRows.ts';
import type { PanelProps } from './FieldsPanel.tsx';
import { LabelChip } from './LabelChip.tsx';
import type { ReviewCommands } from './useReviewCommands.ts';
import { useVirtualRows } from './useVirtualRows.ts';

const ROW_HEIGHT = 32;

/** Every mention, as in the text or by label; only the rows in view are drawn. */
export function EntityList(props: PanelProps) {
  const { model } = props;
  const { t } = useTranslation('review');
  const [filter, setFilter] = useState(everyEntity);
  // The text shows a decision first: the list may have thousands of rows to go through.
  const entities = useDeferredValue(model.items.entities);
  const { looks } = model;
  const rows = useMemo(() => listEntityRows(entities, filter, looks), [entities, filter, looks]);
  return (
    <>
      <EntityFilterBar filter={filter} onChange={setFilter} looks={looks} />
      {rows.length > 0 && <Rows {...props} rows={rows} />}
      {rows.length === 0 && entities.length > 0 && (
        <EmptyState icon={Tags} title={t('entity.noneLeft')} />
      )}
      {entities.length === 0 && (
        <EmptyState icon={Tags} title={t('entity.noneFound')} text={t('entity.noneFoundText')} />
      )}
    </>
  );
}

interface RowsProps extends PanelProps {
  rows: readonly EntityListRow[];
}

function Rows(props: RowsProps) {
  'use no memo'; // the virtualizer is one object that changes
  const { rows, model, commands } = props;
  const { t } = useTranslation('review');
  const activeKey = model.active?.key;
  const activeIndex = rows.findIndex(({ item }) => item !== null && item.key === activeKey);
  const { scroller, virtualizer } = useVirtualRows({
    count: rows.length,
    rowHeight: ROW_HEIGHT,
    headHeight: 0,
    activeIndex,
    keyOf: (index) => rows[index]?.key ?? index,
  });
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="list"
      aria-label={t('entity.list')}
      tabIndex={0}
      onKeyDown={(event) => {
        moveByArrow(event, rows, activeIndex, commands);
      }}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            role="listitem"
            className={styles['row']}
            style={{ transform: `translateY(${String(start)}px)`, height: ROW_HEIGHT }}
          >
            <ListRow {...props} row={rows[index]} isActive={index === activeIndex} />
          </div>
        ))}
      </div>
    </div>
  );
}

function moveByArrow(
  event: KeyboardEvent,
  rows: readonly EntityListRow[],
  from: number,
  commands: ReviewCommands,
): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (step === null) return;
  event.preventDefault();
  const item = findNextItem(rows, from, step);
  if (item !== null) commands.activate({ key: item.key, layer: 'entities', item });
}

interface ListRowProps extends RowsProps {
  row: EntityListRow | undefined;
  isActive: boolean;
}

function ListRow({ row, isActive, model, commands }: ListRowProps) {
  if (row === undefined) return null;
  if (row.item === null) {
    return (
      <div className={styles['heading']}>
        <LabelChip look={row.look} /> {row.count}
      </div>
    );
  }
  const { text } = model.article;
  const { item, look } = row;
  return <EntityRow {...{ item, look, text, isActive, commands }} />;
}
