import type { WebContents } from 'electron';
import { APP_URL } from './appProtocol.ts';

/**
 * Nothing but the app's own page is ever shown, nothing opens a second window, and no call from
 * browser to browser goes round the requests that `lockSession` refuses.
 */
export function lockContents(contents: WebContents): void {
  const refuse = (event: { preventDefault: () => void; url: string }) => {
    if (withoutFragment(event.url) !== APP_URL) event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
