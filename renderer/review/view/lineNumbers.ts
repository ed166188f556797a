import { findFirst } from '../orderedItems.ts';

/** Where each line of the file begins, sorted. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

/** The number of the line that an offset is on, from 1, as `dau explain` takes it. */
export function lineOf(starts: readonly number[], offset: number): number {
  return findFirst(starts, (start) => start > offset);
}
