// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridge } from '../bridge.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { addMenuHandler, isMenuCommandAnswered, runMenuCommand } from './menuCommands.ts';

const removals: (() => void)[] = [];
const add = (...given: Parameters<typeof addMenuHandler>) => {
  const remove = addMenuHandler(...given);
  removals.push(remove);
  return remove;
};

describe('menu commands', () => {
  beforeEach(() => {
    installFakeMain();
  });
  afterEach(() => {
    for (const remove of removals.splice(0)) remove();
  });

  it('go to the handler added last, and to the one before when it is gone', () => {
    const screen = vi.fn();
    const dialog = vi.fn();
    add('find', screen);
    const remove = add('find', dialog);
    runMenuCommand('find');
    expect([screen.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1]);
    remove();
    runMenuCommand('find');
    expect([screen.mock.calls.length, dialog.mock.calls.length]).toEqual([1, 1]);
  });

  it('are told to main once for all that changed in a turn', async () => {
    const update = vi.spyOn(bridge.requests, 'menu:update');
    const remove = add('find', vi.fn());
    add('undo', vi.fn());
    remove();
    await Promise.resolve();
    expect(update.mock.calls).toEqual([[{ enabled: ['undo'] }]]);
    expect(isMenuCommandAnswered('undo')).toBe(true);
    expect(isMenuCommandAnswered('find')).toBe(false);
  });

  it('leave undo to a text box that has the focus', () => {
    const input = document.body.appendChild(document.createElement('input'));
    const undo = vi.fn();
    add('undo', undo);
    const inTextBox = vi.fn();
    Object.assign(document, { execCommand: inTextBox });
    input.focus();
    runMenuCommand('undo');
    expect(undo).not.toHaveBeenCalled();
    expect(inTextBox).toHaveBeenCalledWith('undo');
    input.remove();
    runMenuCommand('undo');
    expect(undo).toHaveBeenCalledOnce();
  });
});
