import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import type { SortColumn } from './articleIndex.ts';
import { Highlight } from './Highlight.tsx';
import { StatusLabel } from './StatusLabel.tsx';
import { TitleCell } from './TitleCell.tsx';
import { UndecidedCell } from './UndecidedCell.tsx';
import type { GridTexts } from './useGridTexts.ts';

export interface CellProps {
  row: ArticleRow;
  texts: GridTexts;
  /** The folded words that are searched for; empty for none. */
  query: string;
  /** The words are in the text of the article alone. */
  isTextHit: boolean;
}

/** The table keeps columns and how they are sorted; rows are drawn without it (see GridRow). */
export const articleTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof articleTableFeatures, ArticleRow>();

/** The ids are those of `SortColumn`; the heading of each is `grid.<id>` in the texts. */
export const articleColumns = helper.columns([
  helper.accessor('title', { sortDescFirst: false }),
  helper.accessor('eventDate', { sortDescFirst: true }),
  helper.accessor('province', { sortDescFirst: false }),
  helper.accessor('status', { sortDescFirst: false }),
  helper.accessor('undecidedCount', { sortDescFirst: true }),
  helper.accessor('path', { sortDescFirst: false }),
]);

/** What each cell shows. Functions, not components: a scroll draws hundreds of cells a frame. */
export const cellOf: Record<SortColumn, (props: CellProps) => ReactNode> = {
  title: (props) => <TitleCell {...props} />,
  eventDate: ({ row, texts }) => (row.eventDate === null ? '–' : texts.date(row.eventDate)),
  province: ({ row, query }) =>
    row.province === null ? '–' : <Highlight text={row.province} query={query} />,
  status: ({ row, texts }) => <StatusLabel status={row.status} text={texts.statuses[row.status]} />,
  undecidedCount: (props) => <UndecidedCell {...props} />,
  path: ({ row, query }) => <Highlight text={row.path} query={query} />,
};
