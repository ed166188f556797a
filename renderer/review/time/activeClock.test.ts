import { expect, it } from 'vitest';
import { ActiveClock } from './activeClock.ts';

const IDLE_MS = 60_000;

const cases: [number[], number, string][] = [
  [[], 0, 'nothing was done'],
  [[1_000, 5_000], 5_000, 'from the opening to the last sign'],
  [[1_000, 1_000 + IDLE_MS * 10], 1_000 + IDLE_MS, 'a pause counts in part'],
  [[5_000, 4_000], 5_000, 'a clock that was set back takes nothing away'],
];

it.each(cases)('adds signs at %j up to %d ms', (signs, expected) => {
  const clock = new ActiveClock(0);
  for (const now of signs) clock.sign(now);
  expect(clock.take()).toBe(expected);
  expect(clock.take()).toBe(0);
});
