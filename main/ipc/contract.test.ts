import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../shared/failure.ts';
import { events, requests, type Bridge, type RequestName } from '../../shared/ipc.ts';
import { openServices } from '../services.ts';
import { defaultSettings } from '../settings.ts';
import { journalEntry } from '../testing/journalEntry.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { handleRequests } from './handle.ts';
import { createHandlers, type Desktop } from './handlers.ts';

type Listener = (event: object, payload: unknown) => unknown;

/** Electron's two ends of a channel, joined: what the preload sends is what main receives. */
const wire = vi.hoisted(() => ({
  handlers: new Map<string, Listener>(),
  listeners: new Map<string, Listener>(),
  exposed: new Map<string, unknown>(),
  sender: {},
}));

vi.mock('electron', () => ({
  protocol: {},
  ipcMain: {
    handle: (name: string, handler: Listener) => {
      if (wire.handlers.has(name)) throw new Error(`two handlers for ${name}`);
      wire.handlers.set(name, handler);
    },
  },
  ipcRenderer: {
    invoke: (name: string, payload: unknown) =>
      Promise.resolve(wire.handlers.get(name)?.(wire.sender, payload)),
    on: (name: string, listener: Listener) => wire.listeners.set(name, listener),
    off: (name: string) => wire.listeners.delete(name),
  },
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => wire.exposed.set(name, value),
  },
}));

const mainFrame = { origin: 'app://bundle' };
const trusted = { sender: { mainFrame }, senderFrame: mainFrame };
const names = Object.keys(requests) as RequestName[];

interface Prepared {
  home: string;
  desktop: Desktop;
  call: (name: RequestName, payload: unknown) => Promise<unknown>;
}

async function prepare(): Promise<Prepared> {
  const home = await temporaryFolder();
  await mkdir(join(home, 'sample'));
  await writeFile(join(home, 'sample', 'one.txt'), 'Xã họp.');
  await mkdir(join(home, 'news'));
  const services = await openServices({
    userData: home,
    sample: join(home, 'sample'),
    home,
    defaultSettings: defaultSettings('en', 'lan'),
    log: () => undefined,
  });
  const desktop = {
    info: { version: '1.0.0', electron: '45.0.0', platform: 'linux' },
    chooseFolder: vi.fn(() => Promise.resolve(join(home, 'news'))),
    chooseExportTarget: vi.fn(() => Promise.resolve(join(home, 'out.jsonl'))),
    chooseIncoming: vi.fn(() => Promise.resolve(join(home, 'sample'))),
    reveal: vi.fn(),
    enableCommands: vi.fn(),
    settingsChanged: vi.fn(),
    corporaChanged: vi.fn(),
    log: vi.fn(),
  };
  handleRequests(createHandlers(services, desktop), desktop.log);
  await import('../preload.ts');
  const bridge = wire.exposed.get('dau') as Bridge;
  const methods = bridge.requests as Record<RequestName, (payload: unknown) => Promise<unknown>>;
  return { home, desktop, call: (name, payload) => methods[name](payload) };
}

const refusal = (code: z.infer<typeof Failure>['code']) => ({ ok: false, failure: { code } });

type Ask = (name: RequestName, payload: unknown) => Promise<unknown>;

async function askAboutSettings(ask: Ask, { desktop }: Prepared): Promise<void> {
  await ask('app:info', {});
  await ask('settings:write', { theme: 'dark' });
  expect(desktop.settingsChanged).toHaveBeenCalledOnce();
  expect(await ask('corpus:sample', {})).toMatchObject({ id: 'sample' });
  expect(await ask('settings:read', {})).toMatchObject({ theme: 'dark', lastCorpusId: 'sample' });
  await ask('menu:update', { enabled: ['undo'] });
  expect(desktop.enableCommands).toHaveBeenCalledWith(['undo']);
}

async function askAboutFolders(ask: Ask): Promise<void> {
  expect(await ask('corpus:choose', {})).toMatchObject({ name: 'news' });
  expect(await ask('corpus:recent', {})).toMatchObject([{ name: 'news' }]);
  const [news] = requests['corpus:recent'].reply.parse(await ask('corpus:recent', {}));
  expect(await ask('corpus:relocate', { corpusId: news!.id })).toMatchObject({ id: news!.id });
  await ask('corpus:open', { corpusId: 'sample' });
  expect(await ask('corpus:list', { corpusId: 'sample', cursor: null })).toMatchObject({
    files: [{ path: 'one.txt' }],
  });
  const read = await ask('corpus:read', { corpusId: 'sample', paths: ['one.txt', 'two.txt'] });
  expect(read).toMatchObject({ files: [{ path: 'one.txt' }], failures: [{ path: 'two.txt' }] });
}

async function askAboutJournal(ask: Ask): Promise<void> {
  await ask('journal:append', { entries: JSON.stringify([journalEntry(1)]) });
  expect(await ask('journal:read', { cursor: null })).toMatchObject({ entries: [journalEntry(1)] });
}

async function askAboutExports(ask: Ask, { home, desktop }: Prepared): Promise<void> {
  const question = {
    ...{ what: 'dataset', container: 'file', formatName: 'JSON Lines' },
    ...{ extension: 'jsonl', suggestedName: 'data' },
  };
  const begin = async (asked: object) =>
    requests['export:open'].reply.parse(await ask('export:open', asked))!.exportId;
  const exportId = await begin(question);
  await ask('export:write', { exportId, path: '', chunk: '{}\n' });
  const bytes = new TextEncoder().encode('}');
  expect(await ask('export:read', { exportId, path: '', start: 1, end: 2 })).toEqual({ bytes });
  expect(await ask('export:commit', { exportId })).toEqual({
    location: '~/out.jsonl',
    byteLength: 3,
  });
  await ask('export:reveal', { exportId });
  expect(desktop.reveal).toHaveBeenCalledWith(join(home, 'out.jsonl'));
  expect(await readFile(join(home, 'out.jsonl'), 'utf8')).toBe('{}\n');
  await ask('export:abort', { exportId: await begin(question) });
  vi.mocked(desktop.chooseExportTarget).mockResolvedValue(join(home, 'moved'));
  const movedId = await begin({ ...question, what: 'articles', container: 'folder' });
  await ask('export:write', { exportId: movedId, path: 'a.txt', chunk: 'Xã họp.' });
  await ask('export:commit', { exportId: movedId });
  expect(await ask('export:adopt', { exportId: movedId })).toMatchObject({ name: 'moved' });
}

async function askAboutImports(ask: Ask, { call }: Prepared): Promise<void> {
  const chosen = await ask('import:choose', { what: 'dataset', container: 'folder' });
  const { openedId, files } = requests['import:choose'].reply.parse(chosen)!;
  expect(files).toMatchObject([{ path: 'one.txt' }]);
  const start = { openedId, path: 'one.txt', start: 0, end: 2 };
  expect(await ask('import:read', start)).toEqual({
    bytes: new TextEncoder().encode('Xã').slice(0, 2),
  });
  await ask('import:close', { openedId });
  expect(await call('import:read', start)).toMatchObject(refusal('outside-corpus'));
}

beforeEach(() => {
  wire.handlers.clear();
  wire.sender = trusted;
});

describe('the contract', () => {
  it('has one handler and one bridge method for each request, one subscription for each event', async () => {
    await prepare();
    const bridge = wire.exposed.get('dau') as Bridge;
    expect([...wire.handlers.keys()].sort()).toEqual([...names].sort());
    expect(Object.keys(bridge.requests).sort()).toEqual([...names].sort());
    expect(Object.keys(bridge.events).sort()).toEqual(Object.keys(events).sort());
    expect([...wire.exposed.keys()]).toEqual(['dau']);
  });

  it('answers every request with what its reply schema says', async () => {
    const prepared = await prepare();
    const asked = new Set<RequestName>();
    const ask: Ask = async (name, payload) => {
      const result = (await prepared.call(name, payload)) as { ok: boolean; value?: unknown };
      expect([name, result.ok]).toEqual([name, true]);
      asked.add(name);
      return requests[name].reply.parse(result.value);
    };
    await askAboutSettings(ask, prepared);
    await askAboutFolders(ask);
    await askAboutJournal(ask);
    await askAboutExports(ask, prepared);
    await askAboutImports(ask, prepared);
    expect([...asked].sort()).toEqual([...names].sort());
  });

  it.each(names)('%s refuses a malformed request', async (name) => {
    const { call } = await prepare();
    for (const payload of [undefined, null, 'x', [], 1]) {
      expect(await call(name, payload)).toMatchObject(refusal('invalid-request'));
    }
  });

  it.each([
    ['another page', { ...trusted, senderFrame: { origin: 'https://example.org' } }],
    ['another host', { sender: { mainFrame: { origin: 'app://x' } } }],
    ['a frame inside the page', { ...trusted, senderFrame: { origin: 'app://bundle' } }],
    ['a page that has gone', { ...trusted, senderFrame: null }],
  ])('refuses every request of %s', async (_who, sender) => {
    const { call, desktop } = await prepare();
    const { mainFrame: frame } = sender.sender;
    wire.sender = { senderFrame: frame, ...sender };
    for (const name of names) {
      expect(await call(name, {})).toMatchObject(refusal('untrusted-sender'));
    }
    expect(desktop.log).toHaveBeenCalledTimes(names.length);
  });

  it.each([
    ['corpus:open', { corpusId: 'other' }, 'unknown-corpus'],
    ['corpus:list', { corpusId: 'other', cursor: null }, 'unknown-corpus'],
    ['corpus:list', { corpusId: 'sample', cursor: 'other' }, 'invalid-request'],
    ['corpus:read', { corpusId: 'other', paths: ['one.txt'] }, 'unknown-corpus'],
    ['corpus:read', { corpusId: 'sample', paths: [] }, 'invalid-request'],
    ['settings:write', { theme: 'purple' }, 'invalid-request'],
    ['journal:append', { entries: '[{}]' }, 'invalid-request'],
    ['journal:append', { entries: '[]' }, 'invalid-request'],
    ['journal:append', { entries: '[{' }, 'invalid-request'],
    ['journal:append', { entries: [] }, 'invalid-request'],
    ['journal:read', { cursor: 'other' }, 'invalid-request'],
    ['export:write', { exportId: 'other', path: '', chunk: '' }, 'unknown-export'],
    ['export:read', { exportId: 'other', path: '', start: 0, end: 1 }, 'unknown-export'],
    ['export:read', { exportId: 'x', path: '', start: 0, end: 1e9 }, 'invalid-request'],
    ['export:adopt', { exportId: 'other' }, 'unknown-export'],
    ['import:read', { openedId: 'other', path: 'a', start: 0, end: 1 }, 'outside-corpus'],
    ['export:commit', { exportId: 'other' }, 'unknown-export'],
    ['export:abort', { exportId: 'other' }, 'unknown-export'],
    ['export:reveal', { exportId: 'other' }, 'unknown-export'],
  ] as const)('%s with %j ends in %s', async (name, payload, code) => {
    const { call } = await prepare();
    const result = (await call(name, payload)) as { failure: unknown };
    expect(result).toMatchObject(refusal(code));
    Failure.parse(result.failure);
  });

  it('hands over only what the schema names', async () => {
    const { desktop, call } = await prepare();
    const asked = { what: 'dataset', container: 'file' };
    expect(await call('import:choose', { ...asked, folder: '/etc' })).toMatchObject({ ok: true });
    expect(desktop.chooseIncoming).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('gives nothing from outside the corpus', async () => {
    const { home, call } = await prepare();
    await writeFile(join(home, 'secret.txt'), 'x');
    await symlink(join(home, 'secret.txt'), join(home, 'sample', 'link.txt'));
    const paths = ['../secret.txt', join(home, 'secret.txt'), 'link.txt'];
    expect(await call('corpus:read', { corpusId: 'sample', paths })).toMatchObject({
      ok: true,
      value: { files: [], failures: paths.map((path) => ({ code: 'outside-corpus', path })) },
    });
  });

  it('lets no export take the place of articles, not even through a link', async () => {
    const { home, desktop, call } = await prepare();
    await call('corpus:choose', {});
    await writeFile(join(home, 'news', 'one.txt'), 'Xã họp.');
    await symlink(join(home, 'news'), join(home, 'link'));
    const question = { what: 'dataset', formatName: 'brat', extension: 'txt', suggestedName: 'x' };
    for (const [container, target] of [
      ['folder', 'link'],
      ['file', 'link/one.txt'],
    ] as const) {
      vi.mocked(desktop.chooseExportTarget).mockResolvedValueOnce(join(home, target));
      const answer = await call('export:open', { ...question, container });
      expect(answer).toMatchObject(refusal('articles-in-place'));
    }
    expect(await readFile(join(home, 'news', 'one.txt'), 'utf8')).toBe('Xã họp.');
  });

  it('turns an unexpected error into a logged internal failure', async () => {
    const { call, desktop } = await prepare();
    vi.mocked(desktop.chooseFolder).mockRejectedValueOnce(new Error('no dialog'));
    expect(await call('corpus:choose', {})).toEqual({
      ok: false,
      failure: { code: 'internal', message: 'no dialog', path: null },
    });
    expect(desktop.log).toHaveBeenCalledOnce();
  });

  it('hands an event to its listener until the subscription ends', async () => {
    await prepare();
    const bridge = wire.exposed.get('dau') as Bridge;
    const listener = vi.fn();
    const end = bridge.events['menu:chosen'](listener);
    wire.listeners.get('menu:chosen')?.({ sender: 'never seen' }, { command: 'undo' });
    expect(listener).toHaveBeenCalledExactlyOnceWith({ command: 'undo' });
    end();
    expect(wire.listeners.has('menu:chosen')).toBe(false);
  });
});
