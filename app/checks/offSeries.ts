import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { fold, readFigure } from './figure.ts';
import type { PreparedArticle } from './prepareArticle.ts';

/** A value of a series: the same thing, unit, place and length of period over articles. */
export interface SeriesValue {
  path: string;
  series: string;
  name: string;
  text: string;
  span: Span;
  value: number;
}

/**
 * The values of an article that belong to a series. A name that has two values in the article is left
 * out: they are of different places or parts.
 */
export function findSeriesValues(
  article: PreparedArticle,
  { path, place }: { path: string; place: string },
): SeriesValue[] {
  const bySeries = new Map<string, SeriesValue | null>();
  for (const indicator of article.indicators) {
    const figure = readFigure(article.text, indicator);
    const months = indicator.period === null ? null : monthsOf(indicator.period);
    if (figure === null || indicator.name === null || months === null || figure.value <= 0)
      continue;
    const name = fold(quote(article.text, indicator.name));
    const series = [place, name, figure.unit, months].join('|');
    const { text, span, value } = figure;
    const known = bySeries.get(series);
    const isRepeated = known === undefined || known?.value === value;
    bySeries.set(series, isRepeated ? (known ?? { path, series, name, text, span, value }) : null);
  }
  return [...bySeries.values()].filter((value) => value !== null);
}

/** `2021-01/2021-06` is 6, `2020` 12, `2021/2023` 36; null for days. */
function monthsOf(period: string): number | null {
  const [from = '', to = from] = period.split('/');
  const [first, last] = [monthAt(from, 1), monthAt(to, 12)];
  return first === null || last === null || last < first ? null : last - first + 1;
}

function monthAt(iso: string, missing: number): number | null {
  const { year, month } = /^(?<year>\d{4})(?:-(?<month>\d\d))?$/.exec(iso)?.groups ?? {};
  return year === undefined ? null : Number(year) * 12 + Number(month ?? missing);
}

const MIN_VALUES = 4;
/** A slip of one decimal place is a factor of ten; growth over the years takes a little of it. */
const MIN_FACTOR = Math.log10(7);
/** The rest of the series stays close together: within a factor of two about the median. */
const MAX_SPREAD = Math.log10(2);

/** Values about ten times off the median of their series, when the rest of it is steady. */
export function compareSeries(
  values: readonly SeriesValue[],
): { path: string; finding: Finding }[] {
  const bySeries = new Map<string, SeriesValue[]>();
  for (const value of values) {
    const group = bySeries.get(value.series);
    if (group === undefined) bySeries.set(value.series, [value]);
    else group.push(value);
  }
  return [...bySeries.values()].flatMap(findOutliers);
}

function findOutliers(series: readonly SeriesValue[]): { path: string; finding: Finding }[] {
  if (series.length < MIN_VALUES) return [];
  const middle = medianOf(series.map(({ value }) => Math.log10(value)));
  const distances = series.map(({ value }) => Math.abs(Math.log10(value) - middle));
  const isSteady = distances.filter((distance) => distance > MAX_SPREAD).length === 1;
  if (!isSteady) return [];
  return series.flatMap(({ path, name, text, span, value }, index) => {
    if ((distances[index] ?? 0) < MIN_FACTOR) return [];
    const ratio = Number((value / 10 ** middle).toPrecision(3));
    const data = { name, text, ratio, count: series.length };
    return { path, finding: { check: 'off-series', severity: 'note', spans: [span], data } };
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
