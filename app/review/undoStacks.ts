import type { Edit } from '../../shared/edit.ts';
import { groupBy } from './groupBy.ts';

/** What the stacks are read from. */
export type LoggedEdit = Pick<Edit, 'id' | 'step' | 'operation' | 'inverseOf'>;

/**
 * What can be taken back and what can be done again: the edits of each step in one article. The next
 * step is the last of its list.
 */
export interface UndoStacks<Logged extends LoggedEdit> {
  undo: (readonly Logged[])[];
  redo: (readonly Logged[])[];
}

/**
 * Reads the stacks from the whole log of one article, sorted by id. A step is on a stack while no
 * later edit inverts it; a first-hand step ends what could be redone; a re-anchoring ends both,
 * because what came before it points into another text.
 */
export function undoStacks<Logged extends LoggedEdit>(log: readonly Logged[]): UndoStacks<Logged> {
  const inverted = new Set(log.map((edit) => edit.inverseOf));
  const undoing = findUndoing(log);
  let undo: (readonly Logged[])[] = [];
  let redo: (readonly Logged[])[] = [];
  for (const step of groupBy(log, (edit) => edit.step).values()) {
    const [first] = step;
    if (first === undefined) continue;
    if (step.some((edit) => edit.operation === 'reanchor')) {
      undo = [];
      redo = [];
      continue;
    }
    if (first.inverseOf === null) redo = [];
    if (inverted.has(first.id)) continue;
    (undoing.has(first.id) ? redo : undo).push(step);
  }
  return { undo, redo };
}

/** The ids of the edits that undo: they invert a first-hand edit or a redo. */
function findUndoing(log: readonly LoggedEdit[]): Set<string> {
  const undoing = new Set<string>();
  for (const { id, inverseOf } of log) {
    if (inverseOf !== null && !undoing.has(inverseOf)) undoing.add(id);
  }
  return undoing;
}
