// @vitest-environment happy-dom
import { prepareScreen } from '../testing/exampleScreen.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleIdOf, storeExample } from '../testing/exampleStore.ts';
import { spawnDatasetWorkInProcess } from '../testing/datasetWorkInProcess.ts';
import { exportedText, failure, HANDLE, type FakeMain } from '../testing/fakeBridge.ts';
import { toastManager } from '../design/toasts.ts';
import { ExportScreen } from './ExportScreen.tsx';

vi.mock('./work/spawnDatasetWorker.ts', () => ({
  spawnDatasetWorker: spawnDatasetWorkInProcess,
}));

let main: FakeMain;

async function show(listed: readonly string[]): Promise<void> {
  for (const name of ['a', 'b']) await storeExample([], articleIdOf(name));
  render(<ExportScreen corpus={HANDLE} listedIds={listed.map(articleIdOf)} onClose={vi.fn()} />);
  await screen.findByRole('button', { name: 'Export 2 articles…' });
}

describe('ExportScreen', () => {
  beforeEach(async () => {
    main = await prepareScreen();
  });
  afterEach(cleanup);

  it('shows how the file will begin, and writes the chosen articles', async () => {
    await show(['b']);
    await waitFor(() => {
      expect(screen.getByText(/"file":"a\.txt"/)).toBeDefined();
    });
    fireEvent.click(screen.getByRole('radio', { name: /As listed now/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Export 1 article…' }));
    expect(await screen.findByText('1 article exported')).toBeDefined();
    expect(exportedText(main, 'Báo xã.jsonl')).toContain('"file":"b.txt"');
    expect(exportedText(main, 'Báo xã.jsonl', 'card.md')).toContain('1 articles');
  });

  it('cannot export reviewed articles while there are none', async () => {
    await show(['a']);
    const reviewed = screen.getByRole('radio', { name: /Only reviewed ones/ });
    expect(reviewed.getAttribute('aria-disabled')).toBe('true');
  });

  it('is cancelled while it writes: says so, leaves nothing behind, and leads back', async () => {
    await show(['a']);
    const told = vi.spyOn(toastManager, 'add');
    const { requests } = window.dau;
    const write = requests['export:write'];
    let goOn: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    vi.spyOn(requests, 'export:write').mockImplementation(async (chunk) => {
      await isHeld;
      return write(chunk);
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export 2 articles…' }));
    await waitFor(() => {
      expect(requests['export:write']).toHaveBeenCalled();
    });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    goOn();
    expect(await screen.findByRole('button', { name: 'Export 2 articles…' })).toBeDefined();
    expect(main.exports.size).toBe(0);
    expect(told.mock.calls.map(([{ title }]) => title)).toEqual([
      'The export was cancelled. Nothing was written.',
    ]);
  });

  it('says that the disk is full, that nothing is left half written, and leads back', async () => {
    await show(['a']);
    main.exportFailure = failure('disk-full');
    fireEvent.click(screen.getByRole('button', { name: 'Export 2 articles…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the choices' }));
    expect(await screen.findByRole('button', { name: 'Export 2 articles…' })).toBeDefined();
  });
});
