import { expect, it } from 'vitest';
import { isLocal } from './lockedSession.ts';

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
