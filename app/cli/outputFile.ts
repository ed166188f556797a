import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import type { Failure } from '../../shared/failure.ts';
import { systemCodeOf, systemFailure } from './systemFailure.ts';
import { removeLeftovers, removeWorkplace, workplaceIn } from './workplace.ts';

/**
 * Where a dataset goes. Nothing is seen of it before `commit` when it is a file; after `abort` the
 * file is as it was. All three throw the system's error.
 */
export interface Output {
  write: (text: string) => Promise<void>;
  commit: () => Promise<void>;
  abort: () => Promise<void>;
}

const BUFFER_BYTES = 1024 * 1024;
/** Of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;
const NEW_FILE_MODE = 0o666;

/** Each text is handed on at once; a promise ends when the reader has taken it. */
export function streamOutput(stream: Writable): Output {
  return {
    write: (text) => writeToStream(stream, text),
    commit: () => Promise.resolve(),
    abort: () => Promise.resolve(),
  };
}

/** Ends when the reader has taken it. Throws the stream's error. */
export function writeToStream(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/**
 * A file that is replaced whole: written beside its place under another name, flushed to the disk
 * and then renamed. What killed processes have left beside it goes. A device or a pipe is written to
 * directly. Throws the system's error.
 */
export async function fileOutput(location: string): Promise<Output> {
  const found = await stat(location).catch(() => null);
  if (found && !found.isFile()) {
    const device = await open(location, 'w');
    return bufferedOutput(device, { finish: () => device.close(), giveUp: () => device.close() });
  }
  const place = found ? await realpath(location) : location;
  removeLeftovers(dirname(place));
  const temporary = workplaceIn(dirname(place));
  const release = removeWhenKilled(temporary);
  const mode = found?.mode ?? NEW_FILE_MODE;
  const handle = await open(temporary, 'wx', mode).catch((error: unknown) => {
    release();
    throw error;
  });
  return bufferedOutput(handle, {
    finish: async () => {
      await handle.sync();
      await handle.close();
      await rename(temporary, place);
      release();
      await syncFolder(dirname(place));
    },
    giveUp: async () => {
      await handle.close();
      await rm(temporary, { force: true });
      release();
    },
  });
}

function bufferedOutput(
  handle: FileHandle,
  { finish, giveUp }: { finish: () => Promise<void>; giveUp: () => Promise<void> },
): Output {
  // Bytes at once: texts that wait would be copied again and again by the garbage collector.
  const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  let used = 0;
  const flush = async () => {
    const pending = buffer.subarray(0, used);
    used = 0;
    await handle.writeFile(pending);
  };
  return {
    write: async (text) => {
      const most = text.length * MOST_BYTES;
      if (used + most > BUFFER_BYTES) await flush();
      if (most > BUFFER_BYTES) await handle.writeFile(text);
      else used += buffer.write(text, used);
    },
    commit: async () => {
      await flush();
      await finish();
    },
    abort: giveUp,
  };
}

/** The rename itself is on disk only when its folder is; some systems cannot open a folder. */
export async function syncFolder(location: string): Promise<void> {
  const folder = await open(location, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Leaves no unfinished file behind on Ctrl-C. The returned function ends the watch. */
export function removeWhenKilled(workplace: string): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    removeWorkplace(workplace);
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return release;
}

/** The reader has seen enough, as `head` does: an end, not a failure. */
export function isClosedPipe(error: unknown): boolean {
  return systemCodeOf(error) === 'EPIPE';
}

/** What an error of an output means; `location` is the file as the user named it. */
export function outputFailure(error: unknown, location: string): Failure {
  const fail = (reason: string): Failure => {
    const message = `${location} could not be written: ${reason}.`;
    return { code: 'unwritable', message, path: location };
  };
  switch (systemCodeOf(error)) {
    case 'ENOENT':
      return fail('its folder does not exist. Create it first');
    case 'ENOTDIR':
      return fail('a part of its path is not a folder');
    case 'EISDIR':
      return fail('it is a folder. Name a file in it');
    case 'EACCES':
    case 'EPERM':
      return fail('permissions forbid it. Choose another place');
    default:
      return systemFailure(error, location);
  }
}
