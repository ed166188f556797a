import type { z } from 'zod';
import { MAX_ARTICLE_BYTES } from '../../shared/corpus.ts';
import type { FailureCode, Result } from '../../shared/failure.ts';
import { parseJson } from './parseJson.ts';
import { readLines } from './readLines.ts';
import { systemFailure } from './systemFailure.ts';

/** JSON may spell one byte of an article in six, as `\u0001`. */
const MOST_LINE_BYTES = MAX_ARTICLE_BYTES * 6 + 64 * 1024;

/**
 * Reads JSON Lines, one value of the given shape a line; blank lines are passed over. A bad line is
 * a failure that names it, and the next line is read. `place` is what messages call the input.
 */
export async function* parseJsonLines<Schema extends z.ZodType>(
  chunks: AsyncIterable<Uint8Array>,
  schema: Schema,
  { place, code }: { place: string; code: FailureCode },
): AsyncGenerator<Result<z.output<Schema>>> {
  try {
    for await (const { number, bytes } of readLines(chunks, MOST_LINE_BYTES)) {
      const line = `${place}, line ${number}`;
      if (bytes === null) yield { ok: false, failure: tooLong(line) };
      else if (!bytes.every(isSpace)) yield parseJson(bytes, schema, { place: line, code });
    }
  } catch (error) {
    yield { ok: false, failure: systemFailure(error, place) };
  }
}

/** Space, tab and carriage return. */
const isSpace = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d;

function tooLong(line: string) {
  const message = `${line}: longer than an article may be. Split the article.`;
  return { code: 'too-large', message, path: null } as const;
}
