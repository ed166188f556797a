import { useEffect, useEffectEvent } from 'react';
import type { Judging } from './useJudging.ts';

/** R, X and O judge, Backspace goes back, by their place on the keyboard as in an article. */
export function useJudgingKeys({ right, turn, reopen, goBack }: Judging): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { code, ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
    if (ctrlKey || altKey || metaKey || repeat || isComposing || isPicking(target)) return;
    const command = { KeyR: right, KeyX: turn, KeyO: reopen, Backspace: goBack }[code];
    if (command == null) return;
    event.preventDefault();
    command();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** A list that is open finds its options by their letters. */
function isPicking(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, [role="listbox"]') !== null;
}
