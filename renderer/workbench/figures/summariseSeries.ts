import { createSeriesNames } from '../../../app/checks/seriesGroups.ts';
import { groupBy } from '../../../app/review/groupBy.ts';
import type { ArticleFigure } from './figureIndex.ts';
import type { Series } from './figureMessages.ts';

/** What a list of series says of one. */
export function summariseSeries(key: string, rows: readonly ArticleFigure[]): Series {
  const countOf = (values: unknown[]) => new Set(values).size;
  return {
    key,
    name: mostFrequent(rows.map((row) => row.name)),
    names: namesOf(rows),
    unit: rows[0]?.unit ?? '',
    count: rows.length,
    placeCount: countOf(rows.map(({ placeKey, place }) => placeKey ?? place)),
    periodCount: countOf(rows.map((row) => row.period)),
  };
}

/** One spelling of each name, by the alphabet. */
function namesOf(rows: readonly ArticleFigure[]): string[] {
  const spelt = groupBy(rows, ({ name }) => foldName(name));
  const names = [...spelt.values()].map((own) => mostFrequent(own.map(({ name }) => name)));
  return names.sort((a, b) => a.localeCompare(b, 'vi'));
}

const foldName = createSeriesNames([]);

/** The first of those that are named most often. */
export function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}
