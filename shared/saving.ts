import { z } from 'zod';

/** A path inside what is written or read: parts joined by `/`; '' is the file itself. */
const InnerPath = z.string().max(4096);

/**
 * What the user is asked a place for. `formatName` is shown as the kind of file; `extension` has no
 * dot. Of a folder the extension says nothing.
 */
export const SaveQuestion = z.object({
  what: z.enum(['dataset', 'project', 'bundle', 'articles', 'chart', 'report']),
  container: z.enum(['file', 'folder']),
  formatName: z.string().min(1).max(100),
  extension: z.string().regex(/^[a-z0-9]{1,16}$/),
  suggestedName: z.string().min(1).max(200),
});
export type SaveQuestion = z.infer<typeof SaveQuestion>;

/** A piece of what is written, appended to the file at `path`. */
export const SavedChunk = z.object({
  path: InnerPath,
  chunk: z.union([z.string(), z.instanceof(Uint8Array)]),
});
export type SavedChunk = z.infer<typeof SavedChunk>;

/** The most bytes that one request gives back. */
export const MAX_RANGE_BYTES = 8 * 1024 * 1024;

/** Bytes of one file, `end` exclusive. */
export const ByteRange = z
  .object({ path: InnerPath, start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => end >= start && end - start <= MAX_RANGE_BYTES, {
    message: 'too many bytes at once',
  });
export type ByteRange = z.infer<typeof ByteRange>;

/** What the user is asked to open: files of others, never articles. */
export const OpenQuestion = z.object({
  what: z.enum(['dataset', 'bundle', 'splits', 'project']),
  container: z.enum(['file', 'folder']),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** What was opened: a file by itself, or all files of a folder, sorted by path. */
export const OpenedFiles = z.object({
  openedId: z.string().min(1),
  name: z.string(),
  location: z.string(),
  files: z.array(z.object({ path: InnerPath, byteLength: z.int().nonnegative() })),
});
export type OpenedFiles = z.infer<typeof OpenedFiles>;
