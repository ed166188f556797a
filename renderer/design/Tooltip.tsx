import { cloneElement, type ReactElement } from 'react';
import type { TooltipSide } from './TooltipLayer.tsx';

interface TooltipProps {
  label: string;
  /** The keys as in the menu, for instance `Ctrl+F`. */
  shortcut?: string | undefined;
  side?: TooltipSide;
  /** One button: nothing is put around it. */
  children: ReactElement<Record<string, unknown>>;
}

/**
 * For eyes only: what it says must also be the accessible name or text of its child. The child only
 * notes what is to be said; `TooltipLayer` says it.
 */
export function Tooltip({ label, shortcut, side, children }: TooltipProps) {
  return cloneElement(children, {
    'data-tooltip': label,
    'data-tooltip-keys': shortcut,
    'data-tooltip-side': side,
  });
}
