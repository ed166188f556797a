import { z } from 'zod';
import { CorpusId } from './article.ts';
import { MenuCommand } from './command.ts';
import { CorpusHandle, CorpusPage, CorpusPath, FileContent, MAX_FILES_A_READ } from './corpus.ts';
import { Failure, type Result } from './failure.ts';
import { JournalEntry, JournalPage } from './journal.ts';
import { ByteRange, OpenedFiles, OpenQuestion, SavedChunk, SaveQuestion } from './saving.ts';
import { Settings } from './settings.ts';

const nothing = z.object({});
const corpus = z.object({ corpusId: CorpusId });
const exported = z.object({ exportId: z.string().min(1) });
const opened = z.object({ openedId: z.string().min(1) });
const bytes = z.object({ bytes: z.instanceof(Uint8Array) });

function readJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'This is no JSON' });
    return z.NEVER;
  }
}

/** Every request that the window can make of main. A reply crosses as a `Result`. */
export const requests = {
  'app:info': {
    request: nothing,
    reply: z.object({ version: z.string(), electron: z.string(), platform: z.string() }),
  },
  'settings:read': { request: nothing, reply: Settings },
  'settings:write': { request: Settings.partial(), reply: Settings },
  'menu:update': {
    request: z.object({ enabled: z.array(MenuCommand) }),
    reply: nothing,
  },
  'corpus:recent': { request: nothing, reply: z.array(CorpusHandle) },
  'corpus:choose': { request: nothing, reply: CorpusHandle.nullable() },
  'corpus:sample': { request: nothing, reply: CorpusHandle },
  'corpus:open': { request: corpus, reply: CorpusHandle },
  /** The user says where a folder that was moved or renamed is now; null when they give up. */
  'corpus:relocate': { request: corpus, reply: CorpusHandle.nullable() },
  'corpus:list': {
    request: corpus.extend({ cursor: z.string().nullable() }),
    reply: CorpusPage,
  },
  'corpus:read': {
    request: corpus.extend({ paths: z.array(CorpusPath).min(1).max(MAX_FILES_A_READ) }),
    reply: z.object({ files: z.array(FileContent), failures: z.array(Failure) }),
  },
  /** The entries as JSON: one text crosses into main many times faster than what it tells. */
  'journal:append': {
    request: z.object({
      entries: z.string().transform(readJson).pipe(z.array(JournalEntry).min(1)),
    }),
    reply: nothing,
  },
  'journal:read': {
    request: z.object({ cursor: z.string().nullable() }),
    reply: JournalPage,
  },
  'export:open': {
    request: SaveQuestion,
    reply: z.object({ exportId: z.string(), location: z.string() }).nullable(),
  },
  'export:write': { request: exported.extend(SavedChunk.shape), reply: nothing },
  /** What was written so far, to be proved before the commit. */
  'export:read': { request: exported.and(ByteRange), reply: bytes },
  'export:commit': {
    request: exported,
    reply: z.object({ location: z.string(), byteLength: z.int() }),
  },
  'export:abort': { request: exported, reply: nothing },
  'export:reveal': { request: exported, reply: nothing },
  /** Opens the folder of articles that a finished export has made. */
  'export:adopt': { request: exported, reply: CorpusHandle },
  'import:choose': { request: OpenQuestion, reply: OpenedFiles.nullable() },
  'import:read': { request: opened.and(ByteRange), reply: bytes },
  'import:close': { request: opened, reply: nothing },
} as const satisfies Record<string, { request: z.ZodType; reply: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = z.input<(typeof requests)[Name]['request']>;
export type ReplyOf<Name extends RequestName> = z.output<(typeof requests)[Name]['reply']>;

/** Every event that main sends to the window. */
export const events = {
  'menu:chosen': z.object({ command: MenuCommand }),
  'corpus:opened': CorpusHandle,
  'settings:changed': Settings,
} as const;

export type EventName = keyof typeof events;
export type EventOf<Name extends EventName> = z.output<(typeof events)[Name]>;

/** What the preload script puts on `window.dau`: a method for each request and each event. */
export interface Bridge {
  requests: {
    [Name in RequestName]: (request: RequestOf<Name>) => Promise<Result<ReplyOf<Name>>>;
  };
  /** Subscribes; the returned function ends the subscription. */
  events: {
    [Name in EventName]: (listener: (event: EventOf<Name>) => void) => () => void;
  };
}
