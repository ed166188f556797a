import { useRef, type RefCallback, type RefObject } from 'react';

interface PopupFocus {
  /** The `ref` of the popup. */
  take: RefCallback<HTMLElement>;
  /** Where the focus goes when the popup ends; false where it has left by itself. */
  giveBack: () => HTMLElement | false;
}

const CONTROL = ':is(a[href], button, input, select, textarea, [tabindex])';
const LEFT_OUT = ':not(:disabled, [tabindex="-1"], [aria-hidden="true"])';

/**
 * Takes the focus in the moment in which a popup opens. The library does so a frame later; a key that
 * is pressed meanwhile would act on what lies under the popup.
 *
 * @param initialFocus The first control of the popup when not given.
 */
export function usePopupFocus(initialFocus?: RefObject<HTMLElement | null>): PopupFocus {
  const popup = useRef<HTMLElement>(null);
  const before = useRef<HTMLElement>(null);
  const take = (opened: HTMLElement | null) => {
    popup.current = opened;
    const { activeElement } = document;
    if (opened === null || opened.contains(activeElement)) return;
    // Not what has it when the popup is attached again: by then a button of it may have been disabled.
    if (activeElement instanceof HTMLElement) before.current ??= lastingElement(activeElement);
    const first = opened.querySelector<HTMLElement>(CONTROL + LEFT_OUT);
    (initialFocus?.current ?? first)?.focus();
    if (!opened.contains(document.activeElement)) opened.focus();
  };
  const giveBack = () => {
    const { activeElement, body } = document;
    const hasLeft = activeElement !== body && popup.current?.contains(activeElement) === false;
    return !hasLeft && before.current !== null && before.current;
  };
  return { take, giveBack };
}

/** The button of a menu for what was chosen from it, which goes with the menu. */
function lastingElement(element: HTMLElement): HTMLElement {
  const buttonId = element.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? '';
  return document.getElementById(buttonId) ?? element;
}
