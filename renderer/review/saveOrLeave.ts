import type { KeyboardEvent } from 'react';

/**
 * Enter in a text box saves and Escape leaves; the screen does not see these keys. Enter that ends
 * an input method's word does neither.
 */
export function saveOrLeave(event: KeyboardEvent, save: () => void, leave: () => void): void {
  if (event.nativeEvent.isComposing || event.defaultPrevented) return;
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
