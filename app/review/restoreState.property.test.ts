import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edit } from '../../shared/edit.ts';
import { annotationOf, editMaker, entityAt, EXAMPLE_ID } from './exampleReview.ts';
import { replayEdits } from './replayEdits.ts';
import { draftRestore, stateAfter } from './restoreState.ts';
import { UNTOUCHED, type ReviewState } from './reviewState.ts';

const marks = [entityAt('PERSON', 'Lò Thị Sương'), entityAt('LOCATION', 'xã Nà Mây')].map((body) =>
  annotationOf(body),
);
const dismissal = {
  check: 'weekday' as const,
  quotes: ['12/3'],
  context: 'Sáng 12/3, đồng',
  reason: null,
  author: 'Example',
  time: '2026-01-02T03:04:05.000Z',
};

/** A log of acts, each drawn by a number: mark on or off, described, note, status, finding. */
function logOf(acts: readonly number[]): Edit[] {
  const make = editMaker();
  const log: Edit[] = [];
  for (const act of acts) {
    const state = replayEdits(log).state;
    log.push(editOf(act, state, make));
  }
  return log;
}

function editOf(act: number, state: ReviewState, make: ReturnType<typeof editMaker>): Edit {
  const mark = marks[act % 2] ?? null;
  const stands = state.annotations.find(({ id }) => id === mark?.id) ?? null;
  if (act < 4) return make.change(stands, stands === null ? mark : null);
  if (act < 6 && stands !== null)
    return make.change(stands, { ...stands, note: `note ${String(act)}` });
  if (act === 6) return make.note(state.note, state.note === null ? 'Hỏi lại.' : null);
  if (act === 7) return make.status(state.status, state.status === 'new' ? 'inWork' : 'new');
  const [known = null] = state.dismissals;
  return make.dismiss(known, known === null ? dismissal : null, `step of ${String(act)}`);
}

it('leads from every state to every other, and back when it is undone', () => {
  const acts = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(acts, fc.nat(12), (drawn, at) => {
      const log = logOf(drawn);
      const now = replayEdits(log).state;
      const then = stateAfter(log, Math.min(at, log.length)) ?? UNTOUCHED;
      const make = editMaker();
      const edits = draftRestore(EXAMPLE_ID, now, then, () => ({ ...make.stamp('restore') }));
      expect(replayEdits(edits, now)).toEqual({ state: then, misfits: [] });
      expect(draftRestore(EXAMPLE_ID, then, then, () => make.stamp('none'))).toEqual([]);
    }),
  );
});

it('knows no state from before the file was changed', () => {
  const log = logOf([0, 6]);
  const moved = { ...logOf([0])[0], operation: 'reanchor', before: null, after: null } as Edit;
  expect(stateAfter([...log, moved], 1)).toBeNull();
  expect(stateAfter([...log, moved], 2)).toBeNull();
  expect(stateAfter([...log, moved], 3)).not.toBeNull();
});
