import type { Result } from '../../shared/failure.ts';
import { closeToast, showToast, STEP_TOPIC } from '../design/toasts.ts';
import { useFailureText } from '../shell/useFailureText.ts';

/**
 * Waits for a command; a failure is shown and gives null. A value of null stays null. The way back
 * that an earlier step was told with goes: it would take back this one.
 */
export function useReport(): <Value>(command: Promise<Result<Value>>) => Promise<Value | null> {
  const failureText = useFailureText();
  return async (command) => {
    closeToast(STEP_TOPIC);
    const result = await command;
    if (result.ok) return result.value;
    showToast({ text: failureText(result.failure), tone: 'danger' });
    return null;
  };
}
