import type { Failure, FailureCode, Result } from '../../shared/failure.ts';

/** Thrown to end a piece of work, and the transaction that it is in; `failure` says why. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** The value of a result; throws a Refusal when it has none. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Refusal(result.failure);
}

/**
 * The failure that a caught error stands for. Browsers report a disk that gets full as a used-up
 * quota; on one that is full they close the store.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const message = error instanceof Error ? error.message : String(error);
  return { code: codeOf(namesOf(error)), message, path: null };
}

function codeOf(names: string): FailureCode {
  if (/quota/i.test(names)) return 'disk-full';
  return /DatabaseClosedError|AbortError|UnknownError/.test(names) ? 'store-lost' : 'internal';
}

/** Dexie wraps the browser's error and keeps it as `inner`, those of many rows as `failures`. */
function namesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner: unknown = 'inner' in error ? error.inner : null;
  const failures: unknown[] =
    'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error.name, ...[inner, ...failures].map(namesOf)].join(' ');
}
