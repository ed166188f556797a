// @vitest-environment happy-dom
import { emptyStore, reopenStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { EXAMPLE_ID } from '../../app/review/exampleReview.ts';
import type { Dismissal } from '../../shared/dismissal.ts';
import type { Edit } from '../../shared/edit.ts';
import { database } from '../database/connection.ts';
import { unwrap } from '../database/failureOf.ts';
import { installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { dismissFinding, restoreFinding } from './dismissFinding.ts';
import { redoStep, undoStep } from './undoStep.ts';

const identity = { check: 'weekday', quotes: ['12/3'], context: 'Sáng 12/3, đồng chí' };
const other = { ...identity, check: 'two-labels' };

let main: FakeMain;
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([]);
});

async function stored(): Promise<Dismissal[]> {
  await reopenStore();
  return (await database.annotations.get(EXAMPLE_ID))?.dismissals ?? [];
}

/** How many edits are about findings: the first decision on an article changes its status too. */
function operations(edits: readonly Edit[]): number {
  return edits.filter(({ operation }) => operation === 'dismissFinding').length;
}

it('keeps what was marked as right with its reason, in the log and in the journal', async () => {
  unwrap(await dismissFinding(EXAMPLE_ID, identity, '  Báo in sai thứ. '));
  unwrap(await dismissFinding(EXAMPLE_ID, other, ''));
  expect(await stored()).toMatchObject([
    { ...other, reason: null },
    { ...identity, reason: 'Báo in sai thứ.' },
  ]);
  expect(operations(main.journal.map(({ edit }) => edit))).toBe(2);
  unwrap(await dismissFinding(EXAMPLE_ID, identity, 'Báo in sai thứ.'));
  expect(operations(await database.edits.toArray())).toBe(2);
});

it('is taken back by undo, by redo again, and by restoring', async () => {
  unwrap(await dismissFinding(EXAMPLE_ID, identity, 'Đúng.'));
  unwrap(await undoStep(EXAMPLE_ID));
  expect(await stored()).toEqual([]);
  unwrap(await redoStep(EXAMPLE_ID));
  expect(await stored()).toMatchObject([identity]);
  unwrap(await restoreFinding(EXAMPLE_ID, identity));
  unwrap(await restoreFinding(EXAMPLE_ID, identity));
  expect(await stored()).toEqual([]);
  expect(operations(await database.edits.toArray())).toBe(4);
});
