import type { SeriesPoint } from './figureMessages.ts';

export interface Pivot {
  /** In the order in which they come first. */
  places: string[];
  /** Sorted: ISO periods sort as text. */
  periods: string[];
  /** More than one where articles disagree, or one says it twice. */
  pointsAt: (place: string, period: string) => readonly SeriesPoint[];
}

/** A series as a table of places and periods; the same value in the same place is told once. */
export function pivotPoints(points: readonly SeriesPoint[]): Pivot {
  const cells = new Map<string, SeriesPoint[]>();
  for (const point of points) {
    const key = `${point.place}\n${point.period}`;
    const cell = cells.get(key) ?? [];
    if (!cell.some(({ value }) => value === point.value)) cell.push(point);
    cells.set(key, cell);
  }
  return {
    places: [...new Set(points.map(({ place }) => place))],
    periods: [...new Set(points.map(({ period }) => period))].sort(),
    pointsAt: (place, period) => cells.get(`${place}\n${period}`) ?? [],
  };
}
