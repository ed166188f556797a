import { expect, it } from 'vitest';
import { ImportTally } from './importTally.ts';

it('adds up what became of the files', () => {
  const tally = new ImportTally();
  tally.totalCount = 10;
  tally.add({ addedCount: 2, changedCount: 1 });
  tally.add({ addedCount: 1, unchangedCount: 3, failedCount: 1 });
  expect(tally.progress(0)).toMatchObject({
    doneCount: 8,
    totalCount: 10,
    addedCount: 3,
    changedCount: 1,
    unchangedCount: 3,
    failedCount: 1,
  });
});

it('counts the rate from when the first file was to be read, without the unchanged ones', () => {
  const tally = new ImportTally();
  tally.phase = 'reading';
  tally.add({ unchangedCount: 1000 });
  tally.plan(0, 500);
  tally.plan(30, 1000);
  tally.read(10);
  expect(tally.progress(3000)).toMatchObject({ ratePerSecond: 5, remainingMs: 4000 });
});

it.each<['listing' | 'reading', number, string]>([
  ['listing', 10, 'more files may come'],
  ['reading', 0, 'nothing is read yet'],
])('cannot foresee the end while %s with %i read: %s', (phase, readCount) => {
  const tally = new ImportTally();
  tally.phase = phase;
  tally.plan(30, 1000);
  tally.read(readCount);
  expect(tally.progress(3000).remainingMs).toBeNull();
});
