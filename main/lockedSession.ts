import type { Session } from 'electron';

/** What the window may ask of the system: to keep its store, and to copy text. */
const PERMISSIONS: ReadonlySet<string> = new Set([
  'persistent-storage',
  'clipboard-sanitized-write',
]);

const SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Whether a request stays inside the program. Everything else never leaves the machine. */
export function isLocal(url: string): boolean {
  return SCHEMES.has(new URL(url).protocol);
}

/** Refuses every permission but `PERMISSIONS`, and every request that is not local. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(PERMISSIONS.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocal(url) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // Chromium would fetch a dictionary from a server.
  session.setSpellCheckerEnabled(false);
}
