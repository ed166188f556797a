// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Result } from '../../shared/failure.ts';
import { ToastRegion } from '../design/ToastRegion.tsx';
import { STEP_TOPIC, toastManager } from '../design/toasts.ts';
import { changeLocale } from '../localisation/localisation.ts';
import { useReport } from './useReport.ts';
import { useTellStep } from './useTellStep.ts';

const DONE: Result<null> = { ok: true, value: null };
const onUndo = vi.fn();

/** A step over many places, and a command after it. */
function Steps() {
  const tellStep = useTellStep();
  const report = useReport();
  return (
    <>
      <button
        onClick={() => {
          tellStep('Three are accepted.', onUndo);
        }}
      >
        Many
      </button>
      <button onClick={() => void report(Promise.resolve(DONE))}>One</button>
    </>
  );
}

const press = (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

afterEach(cleanup);

it('leaves no way back to a step that is not the last one any more', async () => {
  changeLocale('en');
  render(
    <ToastRegion>
      <Steps />
    </ToastRegion>,
  );
  press('Many');
  expect(await screen.findByText('Three are accepted.')).toBeDefined();
  // It would go by itself too, only later.
  const close = vi.spyOn(toastManager, 'close');
  press('One');
  expect(close).toHaveBeenCalledExactlyOnceWith(STEP_TOPIC);
  await waitFor(() => {
    expect(screen.queryByText('Three are accepted.')).toBeNull();
  });
  press('Many');
  await screen.findByText('Three are accepted.');
  press('Undo');
  expect(onUndo).toHaveBeenCalledOnce();
});
