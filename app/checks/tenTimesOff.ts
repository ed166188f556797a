import { medianOf } from './medianOf.ts';

const MIN_VALUES = 4;
/** A slip of one decimal place is a factor of ten; growth over the years takes a little of it. */
const MIN_FACTOR = Math.log10(7);
/** The rest of the series stays close together: within a factor of two about the median. */
const MAX_SPREAD = Math.log10(2);

/**
 * For each of the values of a series, all of them above 0, how many times the median it is if it is
 * about ten times off and the rest is steady; else null.
 */
export function tenTimesOff(values: readonly number[]): (number | null)[] {
  const middle = medianOf(values.map((value) => Math.log10(value)));
  const distances = values.map((value) => Math.abs(Math.log10(value) - middle));
  const isSteady = distances.filter((distance) => distance > MAX_SPREAD).length === 1;
  const isSeries = values.length >= MIN_VALUES && isSteady;
  return values.map((value, index) => {
    const isOff = isSeries && (distances[index] ?? 0) >= MIN_FACTOR;
    return isOff ? Number((value / 10 ** middle).toPrecision(3)) : null;
  });
}
