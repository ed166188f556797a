import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

/** The one tooltip of the window, for all that is wrapped in `Tooltip`: a screen has dozens. */
export function TooltipLayer() {
  const anchor = usePointedAt();
  if (anchor === null) return null;
  const { tooltip, tooltipKeys: keys, tooltipSide: side } = anchor.dataset;
  return (
    <BaseTooltip.Root open>
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner
          anchor={anchor}
          side={(side as TooltipSide | undefined) ?? 'bottom'}
          sideOffset={6}
          className={styles['positioner']}
          data-tooltip-popup
        >
          <BaseTooltip.Popup className={styles['popup']}>
            {tooltip}
            {keys !== undefined && <Kbd keys={keys} />}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}

const SHOWN_AFTER_MS = 450;
/** Long enough to come over the gap between a button and its tooltip. */
const GONE_AFTER_MS = 100;

/** What has a tooltip and is rested on with the pointer, or was gone to by Tab; null for nothing. */
function usePointedAt(): HTMLElement | null {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useEffect(() => watchPointer(setAnchor), []);
  return anchor;
}

/** Tells from now on which tooltip is to be shown; gives what ends it. */
function watchPointer(onChange: (anchor: HTMLElement | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (next: HTMLElement | null, afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(onChange, afterMs, next);
  };
  const hide = () => {
    clearTimeout(timer);
    onChange(null);
  };
  const onPointer = ({ target, pointerType }: PointerEvent) => {
    const next = ownerOf(target);
    if (pointerType === 'touch' || isInTooltip(target)) clearTimeout(timer);
    else show(next, next === null ? GONE_AFTER_MS : SHOWN_AFTER_MS);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const next = ownerOf(target);
    if (next?.matches(':focus-visible') === true) show(next, 0);
  };
  const ending = new AbortController();
  const options = { capture: true, signal: ending.signal };
  document.addEventListener('pointerover', onPointer, options);
  document.addEventListener('focusin', onFocus, options);
  for (const type of ['focusout', 'pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(type, hide, options);
  }
  document.documentElement.addEventListener('pointerleave', hide, { signal: ending.signal });
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

function isInTooltip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-tooltip-popup]') !== null;
}

function ownerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
}
