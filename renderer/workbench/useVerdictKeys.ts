import { useEffect, useEffectEvent } from 'react';

export type Verdict = 'accepted' | 'rejected';

/** The keys that decide in an article, by their place on the keyboard as there. */
const VERDICTS: Readonly<Record<string, Verdict>> = { KeyA: 'accepted', KeyX: 'rejected' };

/** Decides by A and X while the component is shown, unless something is being typed. */
export function useVerdictKeys(run: (verdict: Verdict) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { code, ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
    if (ctrlKey || altKey || metaKey || repeat || isComposing || isTextBox(target)) return;
    const verdict = VERDICTS[code];
    if (verdict !== undefined) run(verdict);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

function isTextBox(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
