import { useTable } from '@tanstack/react-table';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useMemo, type KeyboardEvent } from 'react';
import type { Field } from '../../../shared/project.ts';
import { classNames } from '../../design/classNames.ts';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { PagedRows } from '../usePagedRows.ts';
import { useShownRows } from '../useShownRows.ts';
import { CellEditor } from './CellEditor.tsx';
import { SheetCellText } from './SheetCells.tsx';
import { sheetColumns, sheetTableFeatures } from './sheetColumns.ts';
import styles from './SheetGrid.module.css';
import type { CellPlace } from './sheetKeys.ts';
import type { SheetRow } from './sheetMessages.ts';

const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 33;
/** Of the column that names the files, as in the style sheet. */
const FILE_WIDTH = 190;
const NO_ROWS: SheetRow[] = [];

/** A cell that is being edited. */
export interface CellEditing {
  /** The letter that began it, null when the value as it is shall be changed. */
  letter: string | null;
}

interface SheetGridProps {
  fields: readonly Field[];
  rows: PagedRows<SheetRow>;
  active: CellPlace;
  editing: CellEditing | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: (place: CellPlace) => void;
  onEdit: () => void;
  onSave: (value: string | null, isLeft?: boolean) => void;
  onCancel: () => void;
  setFirstShown: (index: number) => void;
}

/** A row an article, a column a field. The focus is on the whole; a cell of it is the active one. */
export function SheetGrid(props: SheetGridProps) {
  const { t } = useTranslation('workbench');
  const { fields, rows: paged, active, editing, onKeyDown, setFirstShown } = props;
  const columns = useMemo(() => sheetColumns(fields), [fields]);
  const table = useTable({ features: sheetTableFeatures, columns, data: NO_ROWS });
  const headers = table.getFlatHeaders();
  const widths = headers.map(({ column }) => column.getSize());
  const shown = useShownRows({
    count: paged.totalCount,
    rowHeight: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    onFirstShown: setFirstShown,
  });
  const { scroller, scrollTo } = shown;
  useActiveInView(scroller, active, widths, scrollTo);
  const isEditing = editing !== null;
  useEffect(() => {
    if (!isEditing) scroller.current?.focus();
  }, [isEditing, scroller]);
  const template = [FILE_WIDTH, ...widths].map((width) => `${width}px`).join(' ');
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('sheet.title')}
      aria-rowcount={paged.totalCount + 1}
      aria-colcount={fields.length + 1}
      aria-activedescendant={`sheet-${active.row}-${active.column}`}
      className={styles['grid']}
      onKeyDown={onKeyDown}
    >
      <Header fields={fields} template={template} />
      <Rows {...props} shown={shown.rows} height={shown.height} template={template} />
    </div>
  );
}

function Header({ fields, template }: Pick<SheetGridProps, 'fields'> & { template: string }) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['header']} style={grid(template)}>
        <span role="columnheader" className={styles['file']}>
          {t('sheet.file')}
        </span>
        {fields.map(({ id, name, guideline }) => (
          <span key={id} role="columnheader" title={guideline[locale]}>
            {name[locale]}
          </span>
        ))}
      </div>
    </div>
  );
}

interface RowsProps extends SheetGridProps {
  shown: readonly VirtualItem[];
  height: number;
  template: string;
}

function Rows({ shown, height, template, rows, ...rest }: RowsProps) {
  return (
    <div role="rowgroup" className={styles['sheet']} style={{ height }}>
      {shown.map(({ index, start }) => (
        <div
          key={index}
          role="row"
          aria-rowindex={index + 2}
          className={classNames(styles['row'], index === rest.active.row && styles['activeRow'])}
          style={{ ...grid(template), transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
        >
          <RowCells {...rest} index={index} row={rows.rowAt(index)} />
        </div>
      ))}
    </div>
  );
}

interface RowCellsProps extends Omit<SheetGridProps, 'rows'> {
  index: number;
  row: SheetRow | null;
}

function RowCells({
  index,
  row,
  fields,
  active,
  editing,
  onChoose,
  onEdit,
  ...rest
}: RowCellsProps) {
  return (
    <>
      <span role="rowheader" className={styles['file']} title={row?.path}>
        {row?.path}
      </span>
      {fields.map((field, column) => {
        const isActive = active.row === index && active.column === column;
        return (
          <div
            key={field.id}
            id={`sheet-${index}-${column}`}
            role="gridcell"
            aria-selected={isActive}
            className={classNames(styles['cell'], isActive && styles['active'])}
            onClick={onChoose.bind(null, { row: index, column })}
            onDoubleClick={onEdit}
          >
            {isActive && editing !== null ? (
              <CellEditor {...rest} {...editing} field={field} value={valueOf(row, field)} />
            ) : (
              row !== null && <SheetCellText field={field} cell={row.cells[field.id] ?? null} />
            )}
          </div>
        );
      })}
    </>
  );
}

function valueOf(row: SheetRow | null, { id }: Field): string | null {
  return row?.cells[id]?.value ?? null;
}

function grid(template: string) {
  return { gridTemplateColumns: template };
}

/** Scrolls to the active cell; the column of the files covers a part on the left. */
function useActiveInView(
  scroller: { readonly current: HTMLElement | null },
  { row, column }: CellPlace,
  widths: readonly number[],
  scrollTo: (index: number) => void,
): void {
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const width = widths[column] ?? 0;
  useEffect(() => {
    scrollTo(row);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another row is active
  }, [row]);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const room = box.clientWidth - FILE_WIDTH;
    if (left < box.scrollLeft) box.scrollTo({ left });
    else if (left + width > box.scrollLeft + room) box.scrollTo({ left: left + width - room });
  }, [left, scroller, width]);
}
