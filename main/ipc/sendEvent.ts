import type { BrowserWindow } from 'electron';
import type { EventName, EventOf } from '../../shared/ipc.ts';

/** Tells the window's page; a window that has gone is not told. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  event: EventOf<Name>,
): void {
  if (!window.isDestroyed()) window.webContents.send(name, event);
}
