import { z } from 'zod';

/** What can go wrong across a wall. The screens have one sentence with a way out for each code. */
export const FailureCode = z.enum([
  'invalid-request',
  'untrusted-sender',
  'unknown-corpus',
  'folder-in-use',
  'articles-in-place',
  'unknown-export',
  'outside-corpus',
  'not-found',
  'not-a-file',
  'unreadable',
  'too-large',
  'empty',
  'binary',
  'not-utf8',
  'damaged',
  'encrypted',
  'no-text-layer',
  'no-text-column',
  'bad-row',
  'unsafe-archive',
  'nested-archive',
  'disk-full',
  'unwritable',
  'name-taken',
  'newer-store',
  'store-lost',
  'invalid-project',
  'project-changed',
  'invalid-annotation',
  'nothing-marked',
  'across-paragraphs',
  'marked-already',
  'journal-damaged',
  'unknown-format',
  'bundle-unknown',
  'bundle-unfinished',
  'bundle-tampered',
  'bundle-newer',
  'internal',
]);
export type FailureCode = z.infer<typeof FailureCode>;

/**
 * The only error that crosses a wall. `message` is plain English for logs and the command line;
 * `path` names the file concerned as the user knows it, null when no file is.
 */
export const Failure = z.object({
  code: FailureCode,
  message: z.string(),
  path: z.string().nullable(),
});
export type Failure = z.infer<typeof Failure>;

export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };
