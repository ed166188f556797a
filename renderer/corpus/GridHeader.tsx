import type { Header } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../database/rows.ts';
import { classNames } from '../design/classNames.ts';
import type { articleTableFeatures } from './articleColumns.tsx';
import styles from './ArticleGrid.module.css';
import type { SortColumn } from './articleIndex.ts';

interface GridHeaderProps {
  headers: readonly Header<typeof articleTableFeatures, ArticleRow>[];
  selection: 'none' | 'some' | 'all';
  onSelectAll: () => void;
}

export function GridHeader({ headers, selection, onSelectAll }: GridHeaderProps) {
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
      {headers.map((header) => (
        <HeaderCell key={header.id} header={header} />
      ))}
    </div>
  );
}

function HeaderCell({ header }: { header: Header<typeof articleTableFeatures, ArticleRow> }) {
  const { t } = useTranslation('corpus');
  const sorted = header.column.getIsSorted();
  const Arrow = sorted === 'desc' ? ArrowDown : ArrowUp;
  const toggle = header.column.getToggleSortingHandler();
  return (
    <span
      role="columnheader"
      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
      className={classNames(styles['headerCell'], styles[header.column.id])}
    >
      <button type="button" className={styles['sort']} onClick={toggle}>
        {t(`grid.${header.column.id as SortColumn}`)}
        <Arrow
          aria-hidden
          size={13}
          className={classNames(styles['arrow'], sorted === false && styles['idle'])}
        />
      </button>
    </span>
  );
}
