import { describe, expect, it } from 'vitest';
import { ArticleId } from '../../shared/article.ts';
import {
  emptySelection,
  listSelection,
  reduceSelection,
  type GridAction,
} from './gridSelection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'].map((name) => ArticleId.parse(name));
const [a, b, c, d, e] = ids as [ArticleId, ArticleId, ArticleId, ArticleId, ArticleId];
const move = (to: ArticleId): GridAction => ({ type: 'move', to });
const extend = (to: ArticleId): GridAction => ({ type: 'extend', to, ids });
const toggle = (id: ArticleId): GridAction => ({ type: 'toggle', id });

describe('reduceSelection', () => {
  it.each<[GridAction[], ArticleId[], string]>([
    [[move(b)], [], 'moving selects nothing'],
    [[move(b), extend(d)], [b, c, d], 'a range downwards'],
    [[move(d), extend(b)], [b, c, d], 'a range upwards'],
    [[move(b), extend(e), extend(c)], [b, c], 'a range that shrinks'],
    [[move(c), extend(e), extend(a)], [a, b, c], 'a range that turns round'],
    [[toggle(a), move(c), extend(d)], [a, c, d], 'what was selected before stays'],
    [[toggle(a), toggle(b), toggle(a)], [b], 'toggling twice'],
    [[extend(c)], [c], 'a range from nowhere'],
    [[toggle(a), { type: 'selectAll', ids }], ids, 'all'],
    [[{ type: 'selectAll', ids }, { type: 'clear' }], [], 'none'],
  ])('%j → %j: %s', (actions, expected) => {
    const { selected } = actions.reduce(reduceSelection, emptySelection);
    expect([...selected].sort()).toEqual(expected);
  });
});

describe('listSelection', () => {
  it.each([
    [ids, [], 'none'],
    [ids, [a], 'some'],
    [ids, ids, 'all'],
    [[a], [b], 'none'],
    [[], [b], 'none'],
  ] as const)('%j of which %j: %s', (listed, selected, expected) => {
    expect(listSelection(listed, new Set(selected))).toBe(expected);
  });
});
