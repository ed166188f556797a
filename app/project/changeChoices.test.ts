import { expect, it } from 'vitest';
import { nameOfChoice, putChoiceAway, putChoiceBack } from './changeChoices.ts';

const choice = (id: string) => ({ id, name: { en: id.toUpperCase(), vi: id } });
const [one, two, three] = [choice('one'), choice('two'), choice('three')];
const all = { choices: [one, two, three] };

it('puts a value away and back, as the last one', () => {
  const away = putChoiceAway(all, 'one', false);
  expect(away).toEqual({ choices: [two, three], formerChoices: [one] });
  expect(putChoiceBack(away, 'one')).toEqual({ choices: [two, three, one], formerChoices: [] });
  expect(putChoiceBack(away, 'two')).toEqual(away);
});

it('keeps nothing of a value that was never saved', () => {
  expect(putChoiceAway(all, 'two', true)).toEqual({ choices: [one, three], formerChoices: [] });
});

it('knows the names of values that are out of use', () => {
  const away = putChoiceAway(all, 'one', false);
  expect(nameOfChoice(away, 'one')).toEqual(one.name);
  expect(nameOfChoice(away, 'four')).toBeNull();
  expect(nameOfChoice(away, null)).toBeNull();
});
