import type { Failure, FailureCode } from '../shared/failure.ts';

/** Thrown inside main to end a request in its `failure`; only `handleRequests` catches it. */
export class FailureError extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, message: string, path: string | null = null) {
    super(message);
    this.name = 'FailureError';
    this.failure = { code, message, path };
  }
}

/** Other codes of the operating system are `unreadable`. */
const READING: Partial<Record<string, FailureCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EISDIR: 'not-a-file',
};

/** Other codes of the operating system are `unwritable`. */
const WRITING: Partial<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** The operating system's name of an error, for instance `ENOENT`; null when it has none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What a failed read is for the user. An error that is not the system's is `internal`. */
export function readingFailure(error: unknown, path: string | null): Failure {
  return describe(error, path, 'Cannot read', (code) => READING[code] ?? 'unreadable');
}

/** The same for a failed write, ready to be thrown. */
export function writingError(error: unknown, path: string | null): FailureError {
  const failure = describe(error, path, 'Cannot write', (code) => WRITING[code] ?? 'unwritable');
  return new FailureError(failure.code, failure.message, failure.path);
}

function describe(
  error: unknown,
  path: string | null,
  deed: string,
  codeFor: (systemCode: string) => FailureCode,
): Failure {
  if (error instanceof FailureError) return error.failure;
  const code = systemCode(error);
  if (code !== null) return { code: codeFor(code), message: `${deed}: ${code}`, path };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message, path };
}
