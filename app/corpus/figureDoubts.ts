import { medianOf } from '../checks/medianOf.ts';
import { monthsOf } from '../checks/monthsOf.ts';
import { tenTimesOff } from '../checks/tenTimesOff.ts';
import { groupBy } from '../review/groupBy.ts';

/** Why a value of a series may be wrong. */
export type FigureDoubt =
  /** Another value of the same place and period differs: as printed, and in which article. */
  | { kind: 'contradiction'; printed: string; title: string }
  /** About ten times off the median of its place, in which `count` values are steady otherwise. */
  | { kind: 'tenTimes'; ratio: number; count: number }
  /** Far from the rest of its series; `score` is the robust z of its logarithm. */
  | { kind: 'outlier'; score: number; count: number };

/** A value of a series; `series` says the thing and the unit. */
export interface SeriesFigure {
  series: string;
  place: string;
  period: string;
  value: number;
  printed: string;
  title: string;
}

/** Rounding makes values differ by less. */
const MOST_ROUNDED = 0.01;
/** Source: B. Iglewicz, D. C. Hoaglin, How to detect and handle outliers, 1993: 0.6745 · d / MAD. */
const MOST_SCORE = 3.5;
const NORMAL_QUARTILE = 0.6745;
const FEWEST_OF_SERIES = 8;

/** The doubts about each of the values; those about which there are none are left out. */
export function findDoubts<Figure extends SeriesFigure>(
  figures: readonly Figure[],
): Map<Figure, FigureDoubt[]> {
  const found = new Map<Figure, FigureDoubt[]>();
  const add = (figure: Figure, doubt: FigureDoubt | null) => {
    if (doubt !== null) found.set(figure, [...(found.get(figure) ?? []), doubt]);
  };
  for (const same of groupBy(figures, sameThing).values()) {
    for (const figure of same) add(figure, findContradiction(figure, same));
  }
  const comparable = figures.filter(({ value, period }) => value > 0 && monthsOf(period) !== null);
  for (const same of groupBy(comparable, samePlace).values()) {
    const ratios = tenTimesOff(same.map(({ value }) => value));
    for (const [index, figure] of same.entries()) {
      const ratio = ratios[index] ?? null;
      add(figure, ratio === null ? null : { kind: 'tenTimes', ratio, count: same.length });
    }
  }
  for (const same of groupBy(comparable, sameSeries).values()) {
    for (const [figure, score] of scoresOf(same)) {
      add(figure, { kind: 'outlier', score, count: same.length });
    }
  }
  return found;
}

function sameThing({ series, place, period }: SeriesFigure): string {
  return [series, place, period].join('\n');
}

function samePlace({ series, place, period }: SeriesFigure): string {
  return [series, place, monthsOf(period)].join('\n');
}

function sameSeries({ series, period }: SeriesFigure): string {
  return [series, monthsOf(period)].join('\n');
}

function findContradiction(
  figure: SeriesFigure,
  same: readonly SeriesFigure[],
): FigureDoubt | null {
  const other = same.find(({ value }) => isOther(value, figure.value));
  if (other === undefined) return null;
  return { kind: 'contradiction', printed: other.printed, title: other.title };
}

function isOther(one: number, other: number): boolean {
  return Math.abs(one - other) > MOST_ROUNDED * Math.max(Math.abs(one), Math.abs(other));
}

/** The values that lie too far from the rest, with their robust z. */
function scoresOf<Figure extends SeriesFigure>(series: readonly Figure[]): [Figure, number][] {
  if (series.length < FEWEST_OF_SERIES) return [];
  const logs = series.map(({ value }) => Math.log10(value));
  const middle = medianOf(logs);
  const spread = medianOf(logs.map((log) => Math.abs(log - middle)));
  if (spread === 0) return [];
  return series.flatMap((figure, index): [Figure, number][] => {
    const score = (NORMAL_QUARTILE * ((logs[index] ?? middle) - middle)) / spread;
    return Math.abs(score) > MOST_SCORE ? [[figure, Number(score.toFixed(1))]] : [];
  });
}
