import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation, AnnotationId } from '../../shared/annotation.ts';
import type { Edit } from '../../shared/edit.ts';
import { ReviewStatus } from '../../shared/review.ts';
import { applyEdit, fitsState } from './applyEdit.ts';
import { findDismissal } from './dismissFinding.ts';
import { annotationOf, editMaker, entityAt } from './exampleReview.ts';
import { inverseEdit } from './inverseEdit.ts';
import { replayEdits } from './replayEdits.ts';
import { UNTOUCHED, type ReviewState } from './reviewState.ts';
import { undoStacks } from './undoStacks.ts';

type Act =
  | { type: 'put'; annotation: number; words: string }
  | { type: 'remove'; annotation: number }
  | { type: 'setStatus'; status: ReviewStatus }
  | { type: 'setNote'; note: string | null }
  | { type: 'dismiss'; words: string; reason: string | null }
  | { type: 'undo' }
  | { type: 'redo' };

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    type: fc.constant('put' as const),
    annotation: fc.nat(3),
    words: fc.constantFrom('xã Nà Mây', 'Nà Mây', 'Lò Thị Sương', '98%'),
  }),
  fc.record({
    type: fc.constant('setStatus' as const),
    status: fc.constantFrom(...ReviewStatus.options),
  }),
  fc.record({
    type: fc.constant('setNote' as const),
    note: fc.constantFrom(null, 'Hỏi lại.', 'Xong.'),
  }),
  fc.record({
    type: fc.constant('dismiss' as const),
    words: fc.constantFrom('98%', '1.250 triệu đồng', 'Nà Mây'),
    reason: fc.constantFrom(null, 'Số liệu đúng.', 'Đã hỏi.'),
  }),
  fc.record({ type: fc.constant('remove' as const), annotation: fc.nat(3) }),
  fc.record({ type: fc.constant('undo' as const) }),
  fc.record({ type: fc.constant('redo' as const) }),
);

/** A review as the store keeps it: the state, changed edit by edit, and the log beside it. */
class Session {
  state: ReviewState = UNTOUCHED;
  readonly log: Edit[] = [];
  readonly #maker = editMaker();
  #stepCount = 0;

  /** Each inner list is one step. */
  run(acts: readonly Act[]): void {
    this.#stepCount += 1;
    for (const one of acts) this.#do(one, `step ${this.#stepCount}`);
  }

  /** True when there was something to take back. */
  invert(stack: 'undo' | 'redo'): boolean {
    this.#stepCount += 1;
    const step = undoStacks(this.log)[stack].at(-1) ?? [];
    for (const edit of step.toReversed()) {
      const { id, step, author, time } = this.#maker.stamp(`step ${this.#stepCount}`);
      this.#record(inverseEdit(edit, { id, step, author, time }));
    }
    return step.length > 0;
  }

  #do(one: Act, step: string): void {
    if (one.type === 'undo' || one.type === 'redo') this.invert(one.type);
    else if (one.type === 'setStatus') {
      this.#record(this.#maker.status(this.state.status, one.status, step));
    } else if (one.type === 'setNote') {
      this.#record(this.#maker.note(this.state.note, one.note, step));
    } else if (one.type === 'dismiss') {
      const identity = { check: 'weekday', quotes: [one.words], context: one.words };
      const before = findDismissal(this.state.dismissals, identity);
      const { author, time } = this.#maker.stamp(step);
      const after = before ? null : { ...identity, reason: one.reason, author, time };
      this.#record(this.#maker.dismiss(before, after, step));
    } else {
      const id = `annotation ${one.annotation}` as AnnotationId;
      const before = this.state.annotations.find((annotation) => annotation.id === id) ?? null;
      const after: Annotation | null =
        one.type === 'remove' ? null : annotationOf(entityAt('PERSON', one.words), { id });
      if (before !== null || after !== null) this.#record(this.#maker.change(before, after, step));
    }
  }

  #record(edit: Edit): void {
    expect(fitsState(this.state, edit)).toBe(true);
    this.state = applyEdit(this.state, edit);
    this.log.push(edit);
  }
}

const isFirstHand = (one: Act) => one.type !== 'undo' && one.type !== 'redo';
const steps = fc.array(
  fc.oneof(
    act.map((one) => [one]),
    fc.array(act.filter(isFirstHand), { minLength: 2, maxLength: 3 }),
  ),
  { maxLength: 25 },
);

function sessionOf(run: readonly Act[][]): Session {
  const session = new Session();
  for (const acts of run) session.run(acts);
  return session;
}

it('replays a log from nothing to the state that was kept', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const { state, log } = sessionOf(run);
      expect(replayEdits(log)).toEqual({ state, misfits: [] });
    }),
  );
});

it('takes an edit back without a trace in the state', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const { log } = sessionOf(run);
      let state = UNTOUCHED;
      for (const edit of log) {
        const next = applyEdit(state, edit);
        const inverse = inverseEdit(edit, edit);
        expect(fitsState(next, inverse)).toBe(true);
        expect(applyEdit(next, inverse)).toEqual(state);
        state = next;
      }
    }),
  );
});

it('undoes all steps to nothing and redoes them to where they were', () => {
  fc.assert(
    fc.property(steps, (run) => {
      const session = sessionOf(run);
      while (session.invert('redo'));
      const { state } = session;
      let count = 0;
      while (session.invert('undo')) count += 1;
      expect(session.state).toEqual(UNTOUCHED);
      for (let redone = 0; redone < count; redone += 1) expect(session.invert('redo')).toBe(true);
      expect(session.invert('redo')).toBe(false);
      expect(session.state).toEqual(state);
    }),
  );
});

it('leaves out edits that were made on another state', () => {
  const { status } = editMaker();
  const [good, bad] = [status('new', 'inWork'), status('new', 'reviewed')];
  expect(replayEdits([good, bad])).toEqual({
    state: { ...UNTOUCHED, status: 'inWork' },
    misfits: [bad],
  });
});
