import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { CorpusId } from '../shared/article.ts';
import { MenuCommand } from '../shared/command.ts';
import type { CorpusHandle } from '../shared/corpus.ts';
import { Locale } from '../shared/settings.ts';
import { translator } from './localisation/translate.ts';
import { menuTemplate, type MenuState } from './menuTemplate.ts';

const corpus: CorpusHandle = {
  id: CorpusId.parse('one'),
  name: 'Tin & bài',
  location: '~/Tin & bài',
  isSample: false,
  openedAt: '2026-01-01T00:00:00.000Z',
};

function draw(change: Partial<MenuState> = {}) {
  const actions = { choose: vi.fn(), openRecent: vi.fn(), setTheme: vi.fn() };
  const state: MenuState = {
    translate: translator('en'),
    theme: 'light',
    recent: [corpus],
    enabled: new Set(MenuCommand.options),
    isMac: false,
    isDevelopment: false,
    ...change,
  };
  const flatten = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
  const items = flatten(menuTemplate(state, actions));
  const click = (label: string) => {
    const item = items.find((candidate) => candidate.label === label);
    // Electron passes the item, the window and the event; ours look at none of them.
    (item?.click as (() => void) | undefined)?.();
  };
  return { items, actions, click };
}

const labels = (items: MenuItemConstructorOptions[]) =>
  items.filter(({ type }) => type !== 'separator').map(({ label }) => label);

describe('menuTemplate', () => {
  it.each([[false], [true]])('has one item for every command (Mac: %s)', (isMac) => {
    const ids = draw({ isMac }).items.flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual([...MenuCommand.options].sort());
  });

  it('gives no accelerator twice', () => {
    const accelerators = draw().items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
  });

  it.each([
    ['redo', 'CmdOrCtrl+Shift+Z'],
    ['previousArticle', 'CmdOrCtrl+Left'],
    ['showSettings', 'CmdOrCtrl+,'],
    ['showAbout', undefined],
  ])('gives %s the accelerator %s', (command, expected) => {
    expect(draw().items.find(({ id }) => id === command)?.accelerator).toBe(expected);
  });

  it.each(Locale.options)('has a word for every item in %s', (locale) => {
    const translate = translator(locale);
    for (const label of labels(draw({ translate, isDevelopment: true }).items)) {
      expect(label).toBeTruthy();
      expect(label).not.toMatch(/^menu\./);
    }
  });

  it('asks for what was clicked', () => {
    const { actions, click } = draw();
    click('Undo');
    click('Dark');
    click('Tin && bài — ~/Tin && bài');
    expect(actions.choose).toHaveBeenCalledExactlyOnceWith('undo');
    expect(actions.setTheme).toHaveBeenCalledExactlyOnceWith('dark');
    expect(actions.openRecent).toHaveBeenCalledExactlyOnceWith(corpus);
  });

  it('lets only what is enabled be chosen, and marks the theme', () => {
    const { items } = draw({ enabled: new Set(['undo']), recent: [] });
    const enabled = items.filter(({ id, enabled }) => id !== undefined && enabled);
    expect(enabled.map(({ id }) => id)).toEqual(['undo']);
    expect(items.filter(({ checked }) => checked).map(({ label }) => label)).toEqual(['Light']);
    expect(items.find(({ label }) => label === 'No Recent Folders')?.enabled).toBe(false);
  });

  it('shows developer tools in development only', () => {
    expect(labels(draw().items)).not.toContain('Developer Tools');
    expect(labels(draw({ isDevelopment: true }).items)).toContain('Developer Tools');
  });
});
