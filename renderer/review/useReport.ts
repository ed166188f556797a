import type { FailureCode, Result } from '../../shared/failure.ts';
import { closeToast, showToast, STEP_TOPIC } from '../design/toasts.ts';
import { useFailureText } from '../shell/useFailureText.ts';

/** What a person asked for cannot be; nothing went wrong. */
const REFUSALS: ReadonlySet<FailureCode> = new Set([
  'nothing-marked',
  'across-paragraphs',
  'marked-already',
]);

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
    const { failure } = result;
    const tone = REFUSALS.has(failure.code) ? 'hint' : 'danger';
    showToast({ text: failureText(failure), tone });
    return null;
  };
}
