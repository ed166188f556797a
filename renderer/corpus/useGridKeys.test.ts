// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { ArticleId } from '../../shared/article.ts';
import { shortcuts } from '../shell/shortcuts.ts';
import { pressOf } from '../testing/pressOf.ts';
import { useGridKeys } from './useGridKeys.ts';

const [first, second, third] = ['a', 'b', 'c'].map((id) => ArticleId.parse(id));
const ids = [first, second, third].filter((id) => id !== undefined);

/** What a press does while the second of three rows is active and selected. */
function press(keys: string) {
  const on = { dispatch: vi.fn(), onOpen: vi.fn(), scrollTo: vi.fn() };
  const activeId = second ?? null;
  const selection = { activeId, anchorId: activeId, selected: new Set(ids.slice(1, 2)) };
  const { result } = renderHook(() => useGridKeys({ ids, selection, pageSize: () => 2, ...on }));
  const preventDefault = vi.fn();
  const event = { ...pressOf(keys), target: on, currentTarget: on, preventDefault };
  result.current(event as unknown as KeyboardEvent);
  const done = on.dispatch.mock.calls[0]?.[0] as unknown;
  return {
    done,
    opened: on.onOpen.mock.calls.flat(),
    isUsed: preventDefault.mock.calls.length > 0,
  };
}

const listed = Object.values(shortcuts).flatMap(({ group, keys }) =>
  group === 'corpus' ? keys : [],
);

it.each(listed)('%s of the sheet does something', (keys) => {
  expect(press(keys).isUsed).toBe(true);
});

it.each([
  ['ArrowDown', { type: 'move', to: third }],
  ['PageUp', { type: 'move', to: first }],
  ['Shift+ArrowUp', { type: 'extend', to: first, ids }],
  ['Space', { type: 'toggle', id: second }],
  ['Ctrl+A', { type: 'selectAll', ids }],
  ['Escape', { type: 'clear' }],
])('%s: %o', (keys, expected) => {
  expect(press(keys).done).toEqual(expected);
});

it('Enter opens the active row', () => {
  expect(press('Enter').opened).toEqual([second]);
});

it.each(['Ctrl+ArrowDown', 'Alt+Enter', 'X'])('%s is left to others', (keys) => {
  expect(press(keys)).toEqual({ done: undefined, opened: [], isUsed: false });
});
