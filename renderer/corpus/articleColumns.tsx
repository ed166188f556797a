import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import type { ArticleRow } from '../database/rows.ts';
import type { SortColumn } from './articleIndex.ts';
import { bodyOf } from './facetCodes.ts';
import type { HitContext } from './hitContext.ts';
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
  /** Where the text holds what is searched for; null when it does not, or is not known to. */
  context: HitContext | null;
}

/** What the table keeps of the columns; rows are ordered and drawn without it (see GridRow). */
export const articleTableFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnPinningFeature,
});

const helper = createColumnHelper<typeof articleTableFeatures, ArticleRow>();

/** In CSS pixels, of any column. */
export const LEAST_WIDTH = 64;
export const MOST_WIDTH = 900;

/** In CSS pixels, until a person sizes a column. */
export const FIRST_WIDTHS: Record<SortColumn, number> = {
  title: 300,
  eventDate: 140,
  province: 150,
  body: 200,
  status: 138,
  undecidedCount: 150,
  lowestConfidence: 142,
  labels: 200,
  suggestionCount: 110,
  annotationCount: 132,
  path: 170,
  importedAt: 120,
};

/** What begins with the latest and the most when it is first ordered by. */
const DESCENDING_FIRST: ReadonlySet<SortColumn> = new Set<SortColumn>([
  'eventDate',
  'undecidedCount',
  'suggestionCount',
  'annotationCount',
  'importedAt',
]);

/** The ids are those of `SortColumn`; the heading of each is `grid.<id>` in the texts. */
export const articleColumns = helper.columns(
  (Object.keys(FIRST_WIDTHS) as SortColumn[]).map((id) =>
    helper.accessor(() => null, {
      id,
      size: FIRST_WIDTHS[id],
      minSize: LEAST_WIDTH,
      maxSize: MOST_WIDTH,
      sortDescFirst: DESCENDING_FIRST.has(id),
    }),
  ),
);

const marked = (text: string | null, query: string): ReactNode =>
  text === null ? '–' : <Highlight text={text} query={query} />;

/** What each cell shows. Functions, not components: a scroll draws hundreds of cells a frame. */
export const cellOf: Record<SortColumn, (props: CellProps) => ReactNode> = {
  title: (props) => <TitleCell {...props} />,
  eventDate: ({ row, texts }) => (row.eventDate === null ? '–' : texts.date(row.eventDate)),
  province: ({ row, query }) => marked(row.province, query),
  body: ({ row }) => bodyOf(row) ?? '–',
  status: ({ row, texts }) => <StatusLabel status={row.status} text={texts.statuses[row.status]} />,
  undecidedCount: (props) => <UndecidedCell {...props} />,
  lowestConfidence: ({ row, texts }) =>
    row.lowestConfidence === null ? '–' : texts.percent(row.lowestConfidence),
  labels: ({ row, texts }) => row.labels.map((label) => texts.label(label)).join(', '),
  suggestionCount: ({ row, texts }) => texts.number(row.suggestionCount),
  annotationCount: ({ row, texts }) => texts.number(row.annotationCount),
  path: ({ row, query }) => marked(row.path, query),
  importedAt: ({ row, texts }) => texts.date(row.importedAt),
};
