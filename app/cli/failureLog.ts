import type { Writable } from 'node:stream';
import type { Failure } from '../../shared/failure.ts';
import { escapeControls } from './escapeControls.ts';

/** Tells of failures as they come, and counts them. */
export class FailureLog {
  readonly #stream: Writable;
  #count = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  get count(): number {
    return this.#count;
  }

  add({ message }: Failure): void {
    this.#count += 1;
    this.note(message);
  }

  /** A remark that is not a failure. */
  note(message: string): void {
    this.#stream.write(`dau: ${escapeControls(message)}\n`);
  }
}
