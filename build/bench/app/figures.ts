import { medianOf } from '../medianOf.ts';
import { percentileOf } from '../percentileOf.ts';

/** One line of the table: what was measured, and what it should be. */
export interface Figure {
  what: string;
  figure: string;
  /** Empty for what is only told. */
  goal: string;
  /** Null when there is no goal. */
  isMet: boolean | null;
}

export const told = (what: string, figure: string): Figure => ({
  what,
  figure,
  goal: '',
  isMet: null,
});

/** A number that should be at most `goal`. */
export function atMost(what: string, value: number, goal: number, unit: string): Figure {
  const figure = `${writeNumber(value)} ${unit}`;
  return { what, figure, goal: `≤ ${writeNumber(goal)} ${unit}`, isMet: value <= goal };
}

/** Times in milliseconds, of which the median should be at most `goalMs`. */
export function timesAtMost(what: string, times: readonly number[], goalMs: number): Figure {
  const medianMs = medianOf(times);
  return {
    what,
    figure: writeTimes(times),
    goal: `≤ ${writeNumber(goalMs)} ms`,
    isMet: medianMs <= goalMs,
  };
}

function writeTimes(times: readonly number[]): string {
  const [medianMs, p95Ms] = [medianOf(times), percentileOf(times, 0.95)].map(writeNumber);
  return `${medianMs} ms, p95 ${p95Ms}, worst ${writeNumber(Math.max(...times))} (n = ${times.length})`;
}

const writeNumber = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const MARKS = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

/** Prints figures as a table; nothing fails when a goal is missed. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ what, figure, goal, isMet }) => [
    what,
    figure,
    goal,
    isMet === null ? '' : (MARKS.get(isMet) ?? ''),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const line of lines) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(`  ${cells.join('  ').trimEnd()}`);
  }
}
