import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { isLocal, lockSession } from './lockedSession.ts';

/** The parts of a session that are locked, each with the handler that it was given. */
function locked() {
  const session = {
    setPermissionRequestHandler:
      vi.fn<
        (handler: (contents: null, name: string, decide: (may: boolean) => void) => void) => void
      >(),
    setPermissionCheckHandler:
      vi.fn<(handler: (contents: null, name: string) => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    webRequest: {
      onBeforeRequest:
        vi.fn<
          (handler: (request: { url: string }, decide: (answer: object) => void) => void) => void
        >(),
    },
    on: vi.fn<(name: string, handler: (event: { preventDefault: () => void }) => void) => void>(),
    setSpellCheckerEnabled: vi.fn(),
  };
  lockSession(session as unknown as Session);
  return session;
}

it.each([
  ['app://bundle/index.html', true],
  ['blob:app://bundle/0c9f', true],
  ['data:image/png;base64,AA==', true],
  ['devtools://devtools/bundled/inspector.html', true],
  ['https://example.org/', false],
  ['http://127.0.0.1:80/', false],
  ['ws://localhost/', false],
  ['file:///etc/passwd', false],
  ['chrome-extension://abc/page.html', false],
])('%s is local: %s', (url, expected) => {
  expect(isLocal(url)).toBe(expected);
});

describe('lockSession', () => {
  it.each([
    ['persistent-storage', true],
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['notifications', false],
    ['fileSystem', false],
    ['openExternal', false],
    ['display-capture', false],
    ['what comes with a later version', false],
  ])('grants %s, asked for or checked: %s', (permission, expected) => {
    const session = locked();
    const decide = vi.fn();
    session.setPermissionRequestHandler.mock.lastCall?.[0](null, permission, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith(expected);
    const check = session.setPermissionCheckHandler.mock.lastCall?.[0];
    expect(check?.(null, permission)).toBe(expected);
  });

  it('cancels what is not local, every download and every device, and fetches no dictionary', () => {
    const session = locked();
    const decide = vi.fn();
    const ask = session.webRequest.onBeforeRequest.mock.lastCall?.[0];
    for (const url of ['https://example.org/', 'app://bundle/index.html']) ask?.({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
    const preventDefault = vi.fn();
    const [event, download] = session.on.mock.lastCall ?? [];
    download?.({ preventDefault });
    expect([event, preventDefault.mock.calls.length]).toEqual(['will-download', 1]);
    expect(session.setDevicePermissionHandler.mock.lastCall?.[0]()).toBe(false);
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  });
});
