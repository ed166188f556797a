import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { answer } from './appProtocol.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

vi.mock('electron', () => ({ protocol: {} }));

async function bundle(): Promise<string> {
  const folder = join(await temporaryFolder(), 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<title>Dấu</title>');
  await writeFile(join(folder, 'assets', 'main.js'), '1');
  await writeFile(join(folder, 'no type'), 'x');
  await writeFile(join(folder, '..', 'package.json'), '{}');
  return folder;
}

describe('answer', () => {
  it.each([
    ['app://bundle/index.html', 200, 'the page'],
    ['app://bundle/assets/main.js?v=1#top', 200, 'query and fragment do not count'],
    ['app://bundle/assets/missing.js', 404, 'no such file'],
    ['app://bundle/assets', 404, 'a folder'],
    ['app://bundle/', 404, 'the bundle itself'],
    ['app://bundle/no%20type', 404, 'a kind of file that the app does not have'],
    ['app://bundle/..%2fpackage.json', 403, 'upwards, with an encoded slash'],
    ['app://bundle/assets%2f..%2f..%2fpackage.json', 403, 'upwards from below'],
    ['app://bundle/..%5cpackage.json', 403, 'upwards, with a backslash'],
    ['app://bundle/index.html%00.js', 403, 'NUL'],
    ['app://bundle/%e0%a4%a', 403, 'a malformed escape'],
    ['app://other/index.html', 403, 'another host'],
  ])('%s: %i (%s)', async (url, status) => {
    expect((await answer(await bundle(), { method: 'GET', url })).status).toBe(status);
  });

  it('sends the policy and the type with every file', async () => {
    const response = await answer(await bundle(), {
      method: 'GET',
      url: 'app://bundle/assets/main.js',
    });
    const policy = response.headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('1');
  });

  it.each([['POST'], ['PUT'], ['DELETE']])('refuses %s', async (method) => {
    const url = 'app://bundle/index.html';
    expect((await answer(await bundle(), { method, url })).status).toBe(405);
  });
});
