import type { Finding } from '../../shared/finding.ts';
import type { Span } from '../../shared/span.ts';
import { quote } from '../text/spans.ts';
import { fold, readFigure } from './figure.ts';
import { monthsOf } from './monthsOf.ts';
import type { PreparedArticle } from './prepareArticle.ts';
import { tenTimesOff } from './tenTimesOff.ts';

/** A value with its name, and with the unit, place and length of period that make it comparable. */
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
    const series = [place, figure.unit, months].join('|');
    const key = `${name}|${series}`;
    const { text, span, value } = figure;
    const known = bySeries.get(key);
    const isRepeated = known === undefined || known?.value === value;
    bySeries.set(key, isRepeated ? (known ?? { path, series, name, text, span, value }) : null);
  }
  return [...bySeries.values()].filter((value) => value !== null);
}

/**
 * Values about ten times off the median of their series, when the rest of it is steady. `nameOf`
 * gives names that mean one thing the same name.
 */
export function compareSeries(
  values: readonly SeriesValue[],
  nameOf: (name: string) => string,
): { path: string; finding: Finding }[] {
  const bySeries = new Map<string, SeriesValue[]>();
  for (const value of values) {
    const key = `${nameOf(value.name)}|${value.series}`;
    const group = bySeries.get(key);
    if (group === undefined) bySeries.set(key, [value]);
    else group.push(value);
  }
  return [...bySeries.values()].flatMap(findOutliers);
}

function findOutliers(series: readonly SeriesValue[]): { path: string; finding: Finding }[] {
  const ratios = tenTimesOff(series.map(({ value }) => value));
  return series.flatMap(({ path, name, text, span }, index) => {
    const ratio = ratios[index] ?? null;
    if (ratio === null) return [];
    const data = { name, text, ratio, count: series.length };
    return { path, finding: { check: 'off-series', severity: 'note', spans: [span], data } };
  });
}
