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
  /** The files of each export that was not aborted, by path; '' is the file itself. */
  exports: Map<string, Map<string, Uint8Array<ArrayBuffer>>>;
  /** What was opened beside the folders of articles, by path. */
  incoming: Map<string, Uint8Array<ArrayBuffer>>;
  /** Given instead of the answer to `export:write`. */
  exportFailure: Failure | null;
}

/** The text of a file of an export that was not aborted; '' when there is none. */
export function exportedText(main: FakeMain, exportId: string, path = ''): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    main.exports.get(exportId)?.get(path),
  );
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
    incoming: new Map(),
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
    ...fakeIncoming(main),
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
      main.journal.push(...(JSON.parse(entries) as JournalEntry[]));
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
      main.exports.set(suggestedName, new Map());
      return ok({ exportId: suggestedName, location: suggestedName });
    },
    'export:write': ({ exportId, path, chunk }) => {
      if (main.exportFailure !== null) return refuse(main.exportFailure);
      const files = main.exports.get(exportId);
      files?.set(path, joined(files.get(path), bytesOf(chunk)));
      return ok({});
    },
    'export:read': ({ exportId, path, start, end }) => {
      const bytes = main.exports.get(exportId)?.get(path);
      return bytes ? ok({ bytes: bytes.slice(start, end) }) : refuse(failure('not-found', path));
    },
    'export:commit': ({ exportId }) => {
      const files = [...(main.exports.get(exportId)?.values() ?? [])];
      return ok({ location: exportId, byteLength: joined(...files).byteLength });
    },
    'export:abort': ({ exportId }) => {
      main.exports.delete(exportId);
      return ok({});
    },
    'export:reveal': () => ok({}),
    'export:adopt': () => ok(HANDLE),
  };
}

function fakeIncoming(main: FakeMain): Pick<Requests, Extract<keyof Requests, `import:${string}`>> {
  return {
    'import:choose': () => {
      const files = Array.from(main.incoming, ([path, bytes]) => {
        return { path, byteLength: bytes.byteLength };
      });
      return ok({ openedId: 'opened', name: files[0]?.path ?? '', location: '/', files });
    },
    'import:read': ({ path, start, end }) => {
      const bytes = main.incoming.get(path);
      return bytes ? ok({ bytes: bytes.slice(start, end) }) : refuse(failure('not-found', path));
    },
    'import:close': () => ok({}),
  };
}

function joined(...parts: (Uint8Array | undefined)[]): Uint8Array<ArrayBuffer> {
  const there = parts.filter((part) => part !== undefined);
  const bytes = new Uint8Array(there.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of there) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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
