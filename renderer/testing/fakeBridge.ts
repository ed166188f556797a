import { vi } from 'vitest';
import type { CorpusPath } from '../../shared/corpus.ts';
import { CorpusHandle } from '../../shared/corpus.ts';
import type { Failure, Result } from '../../shared/failure.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { JournalEntry } from '../../shared/journal.ts';
import type { Settings } from '../../shared/settings.ts';

export const HANDLE: CorpusHandle = CorpusHandle.parse({
  id: 'corpus',
  name: 'Báo xã',
  location: '/bao-xa',
  isSample: false,
  openedAt: '2026-01-02T03:04:05.000Z',
});

/** A file of the fake folder; a failure stands for one that cannot be read. */
interface FakeFile {
  content: string | Uint8Array | Failure;
  modifiedMs: number;
}

/** What the fake main process holds; a test looks at it and changes it. */
export interface FakeMain {
  files: Map<CorpusPath, FakeFile>;
  filesAPage: number;
  /** The paths of each `corpus:read`. */
  reads: string[][];
  journal: JournalEntry[];
  journalFailure: Failure | null;
  /** The chunks of each export that was not aborted. */
  exports: Map<string, string[]>;
  /** Given instead of the answer to `export:write`. */
  exportFailure: Failure | null;
}

/** Puts a main process in memory behind the bridge. */
export function installFakeMain(): FakeMain {
  const main: FakeMain = {
    files: new Map(),
    filesAPage: 100,
    reads: [],
    journal: [],
    journalFailure: null,
    exports: new Map(),
    exportFailure: null,
  };
  const dau: Bridge = { requests: fakeRequests(main), events: fakeEvents };
  if (typeof window === 'undefined') vi.stubGlobal('window', { dau });
  else window.dau = dau;
  return main;
}

export function failure(code: Failure['code'], path: string | null = null): Failure {
  return { code, message: code, path };
}

function fakeRequests(main: FakeMain): Bridge['requests'] {
  return {
    ...fakeApplication(),
    ...fakeCorpora(main),
    ...fakeJournal(main),
    ...fakeExports(main),
  };
}

type Requests = Bridge['requests'];

function fakeApplication(): Pick<
  Requests,
  'app:info' | 'settings:read' | 'settings:write' | 'menu:update'
> {
  const info = { version: '0.0.1', electron: '33.0.0', platform: 'test' };
  let settings: Settings = { theme: 'system', locale: 'vi', author: 'Lan', lastCorpusId: null };
  return {
    'app:info': () => ok(info),
    'settings:read': () => ok(settings),
    'settings:write': (patch) => {
      settings = Object.assign({}, settings, patch);
      return ok(settings);
    },
    'menu:update': () => ok({}),
  };
}

function fakeCorpora(main: FakeMain): Pick<Requests, Extract<keyof Requests, `corpus:${string}`>> {
  return {
    'corpus:recent': () => ok([HANDLE]),
    'corpus:choose': () => ok(HANDLE),
    'corpus:relocate': () => ok(HANDLE),
    'corpus:sample': () => ok(HANDLE),
    'corpus:open': () => ok(HANDLE),
    'corpus:list': ({ cursor }) => {
      const start = Number(cursor ?? 0);
      const end = start + main.filesAPage;
      const page = [...main.files].slice(start, end).map(([path, { content, modifiedMs }]) => {
        return { path, byteLength: bytesOf(content).byteLength, modifiedMs };
      });
      return ok({ files: page, failures: [], cursor: end < main.files.size ? String(end) : null });
    },
    'corpus:read': ({ paths }) => {
      main.reads.push(paths);
      const read = paths.map((path) => ({ path, file: main.files.get(path) }));
      const failures = read.flatMap(({ path, file }) => {
        if (file === undefined) return [failure('not-found', path)];
        return isFailure(file.content) ? [file.content] : [];
      });
      const files = read.flatMap(({ path, file }) => {
        if (file === undefined || isFailure(file.content)) return [];
        return [{ path, bytes: bytesOf(file.content), modifiedMs: file.modifiedMs }];
      });
      return ok({ files, failures });
    },
  };
}

function fakeJournal(main: FakeMain): Pick<Requests, 'journal:append' | 'journal:read'> {
  return {
    'journal:append': ({ entries }) => {
      if (main.journalFailure !== null) return refuse(main.journalFailure);
      main.journal.push(...structuredClone(entries as JournalEntry[]));
      return ok({});
    },
    'journal:read': ({ cursor }) => {
      const start = Number(cursor ?? 0);
      const end = start + 2;
      const next = end < main.journal.length ? String(end) : null;
      return ok({ entries: main.journal.slice(start, end), damagedCount: 0, cursor: next });
    },
  };
}

function fakeExports(main: FakeMain): Pick<Requests, Extract<keyof Requests, `export:${string}`>> {
  return {
    'export:open': ({ suggestedName }) => {
      main.exports.set(suggestedName, []);
      return ok({ exportId: suggestedName, location: suggestedName });
    },
    'export:write': ({ exportId, chunk }) => {
      if (main.exportFailure !== null) return refuse(main.exportFailure);
      main.exports.get(exportId)?.push(chunk);
      return ok({});
    },
    'export:commit': ({ exportId }) => {
      const byteLength = bytesOf(main.exports.get(exportId)?.join('') ?? '').byteLength;
      return ok({ location: exportId, byteLength });
    },
    'export:abort': ({ exportId }) => {
      main.exports.delete(exportId);
      return ok({});
    },
    'export:reveal': () => ok({}),
  };
}

const nothingHappens = () => () => undefined;
const fakeEvents: Bridge['events'] = {
  'menu:chosen': nothingHappens,
  'corpus:opened': nothingHappens,
  'settings:changed': nothingHappens,
};

function bytesOf(content: FakeFile['content']): Uint8Array<ArrayBuffer> {
  if (isFailure(content)) return new Uint8Array(1);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function isFailure(content: FakeFile['content']): content is Failure {
  return typeof content === 'object' && 'code' in content;
}

function ok<Value>(value: Value): Promise<Result<Value>> {
  return Promise.resolve({ ok: true, value });
}

function refuse(failed: Failure): Promise<Result<never>> {
  return Promise.resolve({ ok: false, failure: failed });
}
