import { open } from 'node:fs/promises';
import { FailureError, readingFailure } from './failureError.ts';

interface Range {
  /** Offsets in bytes, `end` exclusive; what lies past the end of the file is left out. */
  start: number;
  end: number;
  /** What the file is called in a failure. */
  name: string;
}

/** Bytes of a file, in a buffer of their own. Throws a FailureError. */
export async function readRange(
  path: string,
  { start, end, name }: Range,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const handle = await open(path, 'r');
    try {
      const buffer = new Uint8Array(end - start);
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(
          buffer,
          length,
          buffer.length - length,
          start + length,
        );
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return length === buffer.length ? buffer : buffer.slice(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const failure = readingFailure(error, name);
    throw new FailureError(failure.code, failure.message, failure.path);
  }
}
