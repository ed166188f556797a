import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleId } from '../../shared/article.ts';
import { reduceScreen, startScreen, type ScreenAction, type ScreenState } from './screenState.ts';

beforeEach(() => {
  vi.stubGlobal('localStorage', { getItem: () => null });
});

const after = (...actions: ScreenAction[]): ScreenState =>
  actions.reduce(reduceScreen, startScreen(ArticleId.parse('a')));

const marked = (key: string, since = 0) =>
  ({ type: 'activateNew', key, layer: 'entities', since }) as const;
const caret = { anchor: 4, head: 4 };

describe('a mark that was just made', () => {
  it('becomes active, before or after the keyboard goes on behind it', () => {
    const released = { type: 'moveCaret', caret } as const;
    for (const state of [after(marked('new'), released), after(released, marked('new'))]) {
      expect(state).toMatchObject({ activeKey: 'new', layer: 'entities', caret });
    }
  });

  it('does not take a person back who has gone elsewhere meanwhile', () => {
    const gone = { type: 'activate', key: 'next', layer: 'fields' } as const;
    expect(after(gone, marked('new'))).toMatchObject({ activeKey: 'next', layer: 'fields' });
    const form = { type: 'editNew', key: 'new', layer: 'indicators', since: 0 } as const;
    expect(after(gone, form)).toMatchObject({ activeKey: 'next', editing: null });
  });

  it('follows one that was made just before', () => {
    expect(after(marked('one'), marked('two')).activeKey).toBe('two');
  });

  it('opens its form where that is asked for', () => {
    const state = after({ type: 'editNew', key: 'new', layer: 'indicators', since: 0 });
    expect(state).toMatchObject({ activeKey: 'new', editing: { key: 'new' } });
  });
});
