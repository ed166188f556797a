// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Settings } from '../../shared/settings.ts';
import { installFakeMain } from '../testing/fakeBridge.ts';
import { changeSettings, readSettings, useSettings } from './settings.ts';

it('reads once, and follows changes of this window and of the menu', async () => {
  installFakeMain();
  const read = vi.spyOn(window.dau.requests, 'settings:read');
  let changeInMenu: (settings: Settings) => void = () => undefined;
  vi.spyOn(window.dau.events, 'settings:changed').mockImplementation((listener) => {
    changeInMenu = listener;
    return () => undefined;
  });
  const { result } = renderHook(() => useSettings());
  expect(result.current).toBeUndefined();
  await waitFor(() => {
    expect(result.current?.locale).toBe('vi');
  });
  await act(() => changeSettings({ author: 'Mai' }));
  expect(result.current).toMatchObject({ author: 'Mai', locale: 'vi' });
  act(() => {
    changeInMenu({ theme: 'dark', locale: 'en', author: 'Mai', lastCorpusId: null });
  });
  expect(result.current).toMatchObject({ theme: 'dark', locale: 'en' });
  expect(await readSettings()).toEqual({ ok: true, value: result.current });
  expect(read).toHaveBeenCalledTimes(1);
});
