import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from '../../localisation/useTranslation.ts';
import styles from './FigureGrid.module.css';
import type { FigureTable } from './FigureGrid.tsx';
import type { FigureColumn } from './figureMessages.ts';
import type { FigureQuery } from './useFigures.ts';

interface FigureHeaderProps {
  table: FigureTable;
  sort: FigureQuery['sort'];
}

/** The headings: a click orders by one, then the other way, then not at all. */
export function FigureHeader({ table, sort }: FigureHeaderProps) {
  const { t } = useTranslation('workbench');
  const Arrow = sort?.isDescending === true ? ArrowDown : ArrowUp;
  const direction = sort?.isDescending === true ? 'descending' : 'ascending';
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['header']}>
        {table.getFlatHeaders().map(({ id, column }) => (
          <span
            key={id}
            role="columnheader"
            aria-sort={sort?.column === id ? direction : 'none'}
            className={styles['heading']}
          >
            <button
              type="button"
              className={styles['sort']}
              onClick={() => {
                column.toggleSorting();
              }}
            >
              {t(`figures.column.${id as FigureColumn}`)}
              {sort?.column === id && <Arrow aria-hidden size={13} />}
            </button>
          </span>
        ))}
      </div>
    </div>
  );
}
