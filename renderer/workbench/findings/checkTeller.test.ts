import { expect, it } from 'vitest';
import { ArticleId } from '../../../shared/article.ts';
import { CheckTeller } from './checkTeller.ts';

it('tells many articles in parts, each once', () => {
  const teller = new CheckTeller();
  const ids = Array.from({ length: 4500 }, (_, at) => ArticleId.parse(`a${at}`));
  const checks = new Map(ids.map((id) => [id, ['weekday'] as const]));
  const told = [1, 2, 3, 4].map(() => teller.tell(checks));
  expect(told.map(({ length }) => length)).toEqual([2000, 2000, 500, 0]);
  expect(new Set(told.flat().map(([id]) => id)).size).toBe(4500);
});

it('takes the order of checks for no change', () => {
  const teller = new CheckTeller();
  const id = ArticleId.parse('a');
  expect(teller.tell(new Map([[id, ['weekday', 'two-labels']]]))).toHaveLength(1);
  expect(teller.tell(new Map([[id, ['two-labels', 'weekday']]]))).toEqual([]);
  expect(teller.tell(new Map([[id, []]]))).toEqual([[id, []]]);
});
