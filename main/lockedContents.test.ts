import type { WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { lockContents } from './lockedContents.ts';

vi.mock('electron', () => ({ protocol: {} }));

type Listener = (event: { preventDefault: () => void; url: string }) => void;

/** The page's side of the window, as far as it is locked. */
function locked() {
  const listeners = new Map<string, Listener>();
  const contents = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    setWindowOpenHandler: vi.fn<(handler: () => unknown) => void>(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  };
  lockContents(contents as unknown as WebContents);
  const isRefused = (name: string, url: string) => {
    const preventDefault = vi.fn();
    listeners.get(name)?.({ preventDefault, url });
    return preventDefault.mock.calls.length > 0;
  };
  return { contents, isRefused };
}

describe('lockContents', () => {
  it.each([
    ['app://bundle/index.html', false, 'the page itself'],
    ['app://bundle/index.html#article', false, 'a place in it'],
    ['app://bundle/index.html?x=1', true, 'the page with a query'],
    ['app://bundle/other.html', true, 'another file of the program'],
    ['app://other/index.html', true, 'another host'],
    ['https://example.org/', true, 'the network'],
    ['file:///etc/passwd', true, 'the disk'],
    ['data:text/html,<p>', true, 'a page in an address'],
    ['javascript:alert(1)', true, 'a script in an address'],
    ['about:blank', true, 'an empty page'],
  ])('going to %s is refused: %j (%s)', (url, expected) => {
    const { isRefused } = locked();
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect([name, isRefused(name, url)]).toEqual([name, expected]);
    }
  });

  it('opens no window, attaches no page in the page and lets no call past the proxy', () => {
    const { contents, isRefused } = locked();
    expect(isRefused('will-attach-webview', 'app://bundle/index.html')).toBe(true);
    const [[openHandler] = []] = contents.setWindowOpenHandler.mock.calls;
    expect(openHandler?.()).toEqual({ action: 'deny' });
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
});
