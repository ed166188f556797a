import { z } from 'zod';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import { ArticleId } from '../../../shared/article.ts';

const count = z.int().nonnegative();

/** As `findDoubts` of the engine gives it. */
const FigureDoubt = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('contradiction'), printed: z.string(), title: z.string() }),
  z.object({ kind: z.literal('tenTimes'), ratio: z.number(), count }),
  z.object({ kind: z.literal('outlier'), score: z.number(), count }),
]);
export type FigureDoubt = z.infer<typeof FigureDoubt>;

export const DoubtFilter = z.enum(['any', 'contradiction', 'tenTimes', 'outlier']);

/** A value of an article as `listFigures` of the engine gives it, with where it stands. */
const FigureRow = z.object({
  articleId: ArticleId,
  title: z.string(),
  target: z.string(),
  name: z.string(),
  printed: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  kind: IndicatorKind,
  base: z.string().nullable(),
  period: z.string().nullable(),
  place: z.string().nullable(),
  placeKey: z.string().nullable(),
  verdict: z.enum(['accepted', 'corrected', 'added']).nullable(),
  confidence: z.number().nullable(),
  doubts: z.array(FigureDoubt),
});
export type FigureRow = z.infer<typeof FigureRow>;

export const FigureColumn = z.enum([
  'name',
  'printed',
  'value',
  'kind',
  'base',
  'period',
  'place',
  'title',
]);
export type FigureColumn = z.infer<typeof FigureColumn>;

const FigureQuery = z.object({
  /** Words of the name, the place or the title, blind to case and diacritics; empty for all. */
  query: z.string(),
  kind: z.union([IndicatorKind, z.literal('all')]),
  /** Only those about which there is a doubt, or one of a kind; null for all. */
  doubt: DoubtFilter.nullable(),
  /** Only of the articles that the list was narrowed to. */
  isNarrowed: z.boolean(),
});

const Series = z.object({
  key: z.string(),
  name: z.string(),
  /** What its values are printed under; more than one where people have put names together. */
  names: z.array(z.string()),
  unit: z.string(),
  count,
  placeCount: count,
  periodCount: count,
});
export type Series = z.infer<typeof Series>;

const SeriesPoint = FigureRow.pick({ articleId: true, target: true, printed: true }).extend({
  place: z.string(),
  period: z.string(),
  value: z.number(),
});
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** The part of the workbench's calls that is about values. */
export const figureCalls = {
  listFigures: {
    request: FigureQuery.extend({
      sort: z.object({ column: FigureColumn, isDescending: z.boolean() }).nullable(),
      from: count,
      limit: count,
    }),
    reply: z.object({ figures: z.array(FigureRow), totalCount: count }),
  },
  /** Levels that are printed for more than one place or period, by how often. */
  listSeries: {
    request: z.object({ query: z.string(), limit: count }),
    reply: z.object({ series: z.array(Series), totalCount: count }),
  },
  /** Names that probably mean one series, the most frequent of each first. */
  listProposals: {
    request: z.object({ limit: count }),
    reply: z.object({
      proposals: z.array(z.object({ names: z.array(z.string()) })),
      totalCount: count,
    }),
  },
  readSeries: {
    request: z.object({ key: z.string() }),
    reply: z.object({ points: z.array(SeriesPoint) }),
  },
} as const;
