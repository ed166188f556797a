import type { SeriesGroup } from '../../shared/project.ts';
import { fold } from './figure.ts';

/** Gives a name that of its series, folded: the first of its group, or its own where it is in none. */
export function createSeriesNames(groups: readonly SeriesGroup[]): (name: string) => string {
  const firsts = new Map(
    groups.flatMap(({ names }) => names.map((name) => [fold(name), fold(names[0] ?? name)])),
  );
  const known = new Map<string, string>();
  return (name) => {
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const folded = fold(name);
    const series = firsts.get(folded) ?? folded;
    known.set(name, series);
    return series;
  };
}

/** The groups after names were put together: those that one of them was in become one. */
export function mergeSeries(
  groups: readonly SeriesGroup[],
  names: readonly string[],
): SeriesGroup[] {
  const merged = new Set(names.map(fold));
  const isTouched = (group: SeriesGroup) => group.names.some((name) => merged.has(fold(name)));
  const all = [...names, ...groups.filter(isTouched).flatMap((group) => group.names)];
  const distinct = [...new Map(all.toReversed().map((name) => [fold(name), name])).values()];
  const others = groups.filter((group) => !isTouched(group));
  return distinct.length < 2 ? [...groups] : [...others, { names: distinct.toReversed() }];
}

/** The groups after a name was taken out of its own; a group of one is none. */
export function splitSeries(groups: readonly SeriesGroup[], name: string): SeriesGroup[] {
  return groups
    .map(({ names }) => ({ names: names.filter((other) => fold(other) !== fold(name)) }))
    .filter(({ names }) => names.length > 1);
}
