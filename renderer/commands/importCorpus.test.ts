// @vitest-environment happy-dom
import { emptyStore } from '../testing/exampleStore.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { HANDLE, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import {
  cancelImport,
  restartImport,
  startImport,
  useImport,
  waitForImport,
} from './importCorpus.ts';

vi.mock('../import/spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});

/** Every worker compiles the project first. */
let main: FakeMain;

beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  for (let number = 0; number < 200; number += 1) {
    main.files.set(`${number}.txt`, { content: `Bài ${number}`, modifiedMs: 1 });
  }
});

it('tells of one import at a time, cancels it and starts again', async () => {
  const list = vi.spyOn(window.dau.requests, 'corpus:list');
  const { result } = renderHook(() => useImport(HANDLE.id));
  expect(result.current).toBeNull();
  act(() => {
    startImport(HANDLE);
    startImport(HANDLE);
    cancelImport(HANDLE.id);
  });
  await waitFor(() => {
    expect(result.current?.phase).toBe('cancelled');
  });
  expect(list).not.toHaveBeenCalled();
  act(() => {
    startImport(HANDLE);
  });
  await waitFor(() => {
    expect(result.current).toMatchObject({ phase: 'done', doneCount: 200 });
  });
});

it('waits for the import that follows one that is ended for it, too', async () => {
  const { result } = renderHook(() => useImport(HANDLE.id));
  startImport(HANDLE);
  restartImport(HANDLE);
  await waitForImport(HANDLE.id);
  expect(result.current).toMatchObject({ phase: 'done', doneCount: 200 });
});
