import { createUtf8Decoder } from '../../text/utf8.ts';
import { type DatasetResult, failAt, faultOf } from './fault.ts';
import type { InputFile } from './inputFile.ts';
import type { Place } from './place.ts';

/** A line without its line feed; `number` counts from 1. */
export interface TextLine {
  number: number;
  text: string;
}

const NEWLINE = 0x0a;

/** Of what is held at once: a line, a value or a text. The longest article, its letters escaped, has half. */
export const MOST_CHARACTERS = 64_000_000;

export const tooLong = (place: Place) =>
  failAt(place, faultOf('tooLong', { most: MOST_CHARACTERS / 1_000_000 }));

/**
 * The UTF-8 text of a file piece by piece, without a byte-order mark. Bytes that are no UTF-8 and
 * NUL bytes, which no text has, end it with a failure that names the line.
 */
export async function* readText(file: InputFile): AsyncGenerator<DatasetResult<string>> {
  const decoder = createUtf8Decoder();
  const fail = (line: number, code: 'utf16' | 'nulByte' | 'notUtf8' | 'cutCharacter') =>
    failAt({ path: file.path, line }, faultOf(code));
  let isFirst = true;
  let line = 1;
  for await (const bytes of file.stream()) {
    if (isFirst && (bytes[0] === 0xff || bytes[0] === 0xfe)) {
      yield fail(1, 'utf16');
      return;
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
      const before = bytes.subarray(0, nul).filter((byte) => byte === NEWLINE);
      yield fail(line + before.length, 'nulByte');
      return;
    }
    const text = decodeOrNull(decoder, bytes, { stream: true });
    if (text === null) {
      yield fail(line + newlinesBeforeBadBytes(bytes), 'notUtf8');
      return;
    }
    yield { ok: true, value: isFirst ? text.replace(/^\ufeff/, '') : text };
    line += countNewlines(text);
    isFirst = false;
  }
  if (decodeOrNull(decoder) === null) yield fail(line, 'cutCharacter');
}

/** Null for what is no UTF-8. */
function decodeOrNull(
  decoder: ReturnType<typeof createUtf8Decoder>,
  ...given: Parameters<typeof decoder.decode>
): string | null {
  try {
    return decoder.decode(...given);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Bytes at the beginning that go on a character of the piece before are passed over. */
function newlinesBeforeBadBytes(bytes: Uint8Array): number {
  let start = 0;
  while (((bytes[start] ?? 0) & 0xc0) === 0x80) start += 1;
  for (let count = 0; ; count += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const isLast = newline === -1;
    const line = bytes.subarray(start, isLast ? bytes.length : newline);
    if (decodeOrNull(createUtf8Decoder(), line, { stream: isLast }) === null) return count;
    // Then what goes on a character was wrong itself.
    if (isLast) return 0;
    start = newline + 1;
  }
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The lines of a file, split at line feeds only; a last line without one counts, an empty one not. */
export async function* readLines(file: InputFile): AsyncGenerator<DatasetResult<TextLine>> {
  let number = 0;
  let pieces: string[] = [];
  let length = 0;
  for await (const piece of readText(file)) {
    if (!piece.ok) {
      yield piece;
      return;
    }
    const text = piece.value;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end));
      number += 1;
      yield { ok: true, value: { number, text: pieces.join('') } };
      pieces = [];
      length = 0;
      start = end + 1;
    }
    pieces.push(text.slice(start));
    length += text.length - start;
    if (length > MOST_CHARACTERS) {
      yield tooLong({ path: file.path, line: number + 1 });
      return;
    }
  }
  const last = pieces.join('');
  if (last !== '') yield { ok: true, value: { number: number + 1, text: last } };
}

/** The text of a file that is one article, piece by piece. */
export async function* readBounded(file: InputFile): AsyncGenerator<DatasetResult<string>> {
  let length = 0;
  for await (const piece of readText(file)) {
    if (piece.ok) length += piece.value.length;
    if (length > MOST_CHARACTERS) {
      yield tooLong({ path: file.path });
      return;
    }
    yield piece;
  }
}

/** The whole text of a file. */
export async function readWhole(file: InputFile): Promise<DatasetResult<string>> {
  const pieces: string[] = [];
  for await (const piece of readBounded(file)) {
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return { ok: true, value: pieces.join('') };
}
