import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { ROOT } from '../../root.ts';
import { told, type Figure } from './figures.ts';

interface CallFrame {
  functionName: string;
  url: string;
  lineNumber: number;
  columnNumber: number;
}

/** As in the Chrome DevTools Protocol, `Profiler.Profile`. */
interface Profile {
  nodes: { id: number; callFrame: CallFrame }[];
  samples?: number[];
}

interface ThreadProfile {
  thread: string;
  profile: Profile;
}

type Send = (method: string, params?: object) => Promise<unknown>;

const START: readonly [string, object?][] = [
  ['Profiler.enable'],
  ['Profiler.setSamplingInterval', { interval: 1000 }],
  ['Profiler.start'],
];

/** Profiles the page's thread from now on, and that of every worker that it starts. */
export async function profileThreads(page: Page): Promise<{ end: () => Promise<ThreadProfile[]> }> {
  const session = await page.context().newCDPSession(page);
  const threads: { thread: string; send: Send }[] = [
    { thread: 'window', send: (method, params) => session.send(method as never, params as never) },
  ];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    const send = sendTo(session, sessionId);
    const name = /(?<name>\w+)\.worker/.exec(targetInfo.url)?.groups?.['name'] ?? targetInfo.url;
    threads.push({ thread: `${name} worker`, send });
    for (const [method, params] of START) void send(method, params);
    void send('Runtime.runIfWaitingForDebugger');
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: false,
  });
  for (const [method, params] of START) await session.send(method as never, params as never);
  const endOne = async ({ thread, send }: (typeof threads)[number]): Promise<ThreadProfile> => {
    const { profile } = (await send('Profiler.stop')) as { profile: Profile };
    return { thread, profile };
  };
  return { end: () => Promise.all(threads.map(endOne)) };
}

/** Talks to a target that is attached to a session without a connection of its own. */
function sendTo(session: CDPSession, sessionId: string): Send {
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as { id?: number; result: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return (method, params = {}) => {
    lastId += 1;
    const id = lastId;
    const message = JSON.stringify({ id, method, params });
    const answer = new Promise((resolve) => waiting.set(id, resolve));
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
}

/** How each thread's time divides, in percent of its samples. */
export function shareFigures(threads: readonly ThreadProfile[]): Figure[] {
  return threads.map(({ thread, profile }) => {
    const counts = new Map<string, number>();
    const kinds = new Map(profile.nodes.map(({ id, callFrame }) => [id, kindOf(callFrame)]));
    const samples = profile.samples ?? [];
    for (const id of samples) {
      const kind = kinds.get(id) ?? 'other';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const shares = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([kind, count]) => `${kind} ${((100 * count) / samples.length).toFixed(0)} %`);
    return told(`time of the ${thread}`, shares.join(', '));
  });
}

const RUNTIME = new Map([
  ['(idle)', 'idle'],
  // A worker that waits counts as this, too: only the window's thread is told to be idle.
  ['(program)', 'browser or waiting'],
  ['(garbage collector)', 'garbage'],
  ['(root)', 'browser or waiting'],
]);

/** By the path of the source, the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/node_modules\/dexie/, 'Dexie'],
  [/node_modules\/zod/, 'schemas'],
  [/node_modules\/(?:react|scheduler|@tanstack|@base-ui|i18next)/, 'views'],
  [/\/app\//, 'engine'],
  [/\/renderer\/(?:database|import|commands)\//, 'import and store'],
  [/\/renderer\//, 'views'],
];

function kindOf({ functionName, url, lineNumber, columnNumber }: CallFrame): string {
  const runtime = RUNTIME.get(functionName);
  if (runtime !== undefined) return runtime;
  const source = sourceMapOf(url)?.findEntry(lineNumber, columnNumber);
  const path = source !== undefined && 'originalSource' in source ? source.originalSource : url;
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

const maps = new Map<string, SourceMap | null>();

function sourceMapOf(url: string): SourceMap | null {
  const known = maps.get(url);
  if (known !== undefined) return known;
  const file = /assets\/[^/]+\.js$/.exec(url)?.[0];
  const map = file === undefined ? null : readMap(join(ROOT, 'dist', 'renderer', `${file}.map`));
  maps.set(url, map);
  return map;
}

/** Null for what the bundler itself adds, which has no source. */
function readMap(path: string): SourceMap | null {
  if (!existsSync(path)) return null;
  const map = JSON.parse(readFileSync(path, 'utf8')) as ConstructorParameters<typeof SourceMap>[0];
  return new SourceMap(map);
}
