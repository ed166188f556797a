import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Notes what went wrong, for the person who is asked about it later. Never throws. */
export type Log = (message: string, error?: unknown) => void;

const MAX_LOG_BYTES = 1024 * 1024;

/** Writes to the error stream and to `path`; a file over 1 MB becomes `<path>.old` at the start. */
export function createLog(path: string): Log {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) {
      renameSync(path, `${path}.old`);
    }
  } catch {
    // Without a log file the error stream remains.
  }
  return (message, error) => {
    const line = `${new Date().toISOString()} ${message}${error === undefined ? '' : ` ${detail(error)}`}\n`;
    process.stderr.write(line);
    try {
      appendFileSync(path, line);
    } catch {
      // The line has gone to the error stream.
    }
  };
}

function detail(error: unknown): string {
  if (error instanceof AggregateError)
    return [error.message, ...error.errors.map(detail)].join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
