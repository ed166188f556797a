import type { Edit } from '../../shared/edit.ts';
import { groupBy } from './groupBy.ts';

/** The edits of one step in one article. */
export type Step = readonly Edit[];

/** What can be taken back and what can be done again; the next one is the last of its list. */
export interface UndoStacks {
  undo: Step[];
  redo: Step[];
}

/**
 * Reads the stacks from the whole log of one article, sorted by id. A step is on a stack while no
 * later edit inverts it; a first-hand step ends what could be redone; a re-anchoring ends both,
 * because what came before it points into another text.
 */
export function undoStacks(log: readonly Edit[]): UndoStacks {
  const inverted = new Set(log.map((edit) => edit.inverseOf));
  const undoing = findUndoing(log);
  let undo: Step[] = [];
  let redo: Step[] = [];
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
function findUndoing(log: readonly Edit[]): Set<string> {
  const undoing = new Set<string>();
  for (const { id, inverseOf } of log) {
    if (inverseOf !== null && !undoing.has(inverseOf)) undoing.add(id);
  }
  return undoing;
}
