import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KeepSchedule } from './keepSchedule.ts';

const keep = vi.fn(() => Promise.resolve());
let schedule: KeepSchedule;

beforeEach(() => {
  vi.useFakeTimers();
  keep.mockClear();
  schedule = new KeepSchedule(keep);
});

afterEach(() => {
  vi.useRealTimers();
});

function callFor(ms: number): void {
  schedule.beginCall();
  vi.advanceTimersByTime(ms);
  schedule.endCall();
}

it('stores once in a pause', () => {
  callFor(100);
  expect(keep).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(keep).toHaveBeenCalledOnce();
});

it('stores nothing while a call is answered, and waits for the pause after it', () => {
  callFor(100);
  callFor(4_000);
  expect(keep).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(keep).toHaveBeenCalledOnce();
});

it('stores between two calls when they leave no pause', () => {
  for (let call = 0; call < 30; call += 1) {
    callFor(400);
    vi.advanceTimersByTime(100);
  }
  expect(keep).toHaveBeenCalledTimes(2);
});
