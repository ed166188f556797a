import { expect, it } from 'vitest';
import type { Edit, EditId } from '../../shared/edit.ts';
import { annotationOf, editMaker, entityAt } from './exampleReview.ts';
import { undoStacks } from './undoStacks.ts';

/** `a` is a first-hand step, `b<a` a step that inverts it, `r!` a re-anchoring. */
function logOf(notation: string): Edit[] {
  const { stamp } = editMaker();
  const ids = new Map<string, EditId>();
  return notation.split(' ').map((word) => {
    const [name = '', inverted = null] = word.replace('!', '').split('<');
    const edit: Edit = {
      ...stamp(name),
      inverseOf: inverted === null ? null : (ids.get(inverted) ?? null),
      operation: word.endsWith('!') ? 'reanchor' : 'add',
      before: null,
      after: annotationOf(entityAt('PERSON', 'Lò Thị Sương')),
    };
    ids.set(name, edit.id);
    return edit;
  });
}

it.each([
  ['a', 'a', '', 'one step'],
  ['a a b', 'a b', '', 'edits of one step are taken back together'],
  ['a b u<b', 'a', 'u', 'one undone'],
  ['a b u<b v<a', '', 'u v', 'both undone: the earlier one is redone first'],
  ['a b u<b v<a w<v', 'w', 'u', 'redone: it can be undone again'],
  ['a b u<b v<a w<v x<u', 'w x', '', 'both redone'],
  ['a b u<b c', 'a c', '', 'a new step ends what could be redone'],
  ['a u<a v<u w<v', '', 'w', 'undone, redone, undone'],
  ['a b u<a', 'b', 'u', 'undone from another article while not the last here'],
  ['a b r!', '', '', 'another text: nothing before it can be undone'],
  ['a u<a r!', '', '', 'nor can what was undone before it be redone'],
  ['a u<a r! b', 'b', '', 'after it things go on'],
])('%s leaves undo [%s], redo [%s]: %s', (notation, undo, redo) => {
  const stacks = undoStacks(logOf(notation));
  const names = (steps: readonly (readonly Edit[])[]) =>
    steps.map(([edit]) => edit?.step).join(' ');
  expect([names(stacks.undo), names(stacks.redo)]).toEqual([undo, redo]);
});
