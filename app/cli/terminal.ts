import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** Codes that the command ends with. */
export const EXIT = { done: 0, failed: 1, misused: 2 } as const;
