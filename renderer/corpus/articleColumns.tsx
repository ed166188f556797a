import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ArticleRow } from '../database/rows.ts';
import { EventDateCell } from './EventDateCell.tsx';
import { Highlight } from './Highlight.tsx';
import { StatusLabel } from './StatusLabel.tsx';
import { TitleCell } from './TitleCell.tsx';
import { UndecidedCell } from './UndecidedCell.tsx';

/** Rows come filtered and ordered (see ArticleOrder), so the table only keeps how. */
export const articleTableFeatures = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof articleTableFeatures, ArticleRow>();

/** The ids are those of `SortColumn`; the heading of each is `grid.<id>` in the texts. */
export const articleColumns = helper.columns([
  helper.accessor('title', { cell: ({ row }) => <TitleCell row={row.original} /> }),
  helper.accessor('eventDate', {
    sortDescFirst: true,
    cell: ({ row }) => <EventDateCell value={row.original.eventDate} />,
  }),
  helper.accessor('province', {
    cell: ({ row }) =>
      row.original.province === null ? '–' : <Highlight text={row.original.province} />,
  }),
  helper.accessor('status', { cell: ({ row }) => <StatusLabel status={row.original.status} /> }),
  helper.accessor('undecidedCount', {
    sortDescFirst: true,
    cell: ({ row }) => <UndecidedCell row={row.original} />,
  }),
  helper.accessor('path', { cell: ({ row }) => <Highlight text={row.original.path} /> }),
]);
