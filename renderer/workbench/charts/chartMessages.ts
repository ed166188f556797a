import { z } from 'zod';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import { ArticleId } from '../../../shared/article.ts';

export const ChartName = z.enum([
  'status',
  'progress',
  'coverage',
  'labels',
  'attainment',
  'distribution',
  'calibration',
]);
export type ChartName = z.infer<typeof ChartName>;

const ChartChoice = z.object({
  chart: ChartName,
  /** Of `distribution`: the kind of value. */
  kind: IndicatorKind,
  /** Words of the file or the title, blind to case and diacritics; empty for all articles. */
  query: z.string(),
});
export type ChartChoice = z.infer<typeof ChartChoice>;

const ChartQuery = ChartChoice.extend({
  /** Only of those that the list was narrowed to. */
  isNarrowed: z.boolean(),
});
export type ChartQuery = z.infer<typeof ChartQuery>;

export const BarChoice = z.object({
  key: z.string(),
  /** The articles that are not in the bar: those which lack what it counts. */
  isLacking: z.boolean(),
});
export type BarChoice = z.infer<typeof BarChoice>;

/**
 * A bar, or a point. `key` is a status, a label, `field/…`, `indicator/…`, a place, or the bounds of a
 * bin (`90–100`). `values` are those of the chart's series, in their order.
 */
const ChartBar = z.object({
  key: z.string(),
  values: z.array(z.number()),
  articleCount: z.int().nonnegative(),
});
export type ChartBar = z.infer<typeof ChartBar>;

/** The part of the workbench's calls that is about charts. */
export const chartCalls = {
  readChart: { request: ChartQuery, reply: z.object({ bars: z.array(ChartBar) }) },
  /** The articles of one bar, or the others, by file. */
  readBar: {
    request: ChartQuery.extend({ ...BarChoice.shape }),
    reply: z.object({ articles: z.array(z.object({ articleId: ArticleId, title: z.string() })) }),
  },
} as const;
