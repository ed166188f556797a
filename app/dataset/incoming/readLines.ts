import type { Result } from '../../../shared/failure.ts';
import { createUtf8Decoder } from '../../text/utf8.ts';
import { failAt } from './incomingArticle.ts';
import type { InputFile } from './inputFile.ts';

/** A line without its line feed; `number` counts from 1. */
export interface TextLine {
  number: number;
  text: string;
}

/**
 * The UTF-8 text of a file piece by piece, without a byte-order mark. Bytes that are no UTF-8 end
 * it with a failure that names the line.
 */
export async function* readText(file: InputFile): AsyncGenerator<Result<string>> {
  const decoder = createUtf8Decoder();
  let isFirst = true;
  let line = 1;
  try {
    for await (const bytes of file.stream()) {
      if (isFirst && (bytes[0] === 0xff || bytes[0] === 0xfe)) {
        yield failAt(file.path, 'in UTF-16, not UTF-8. Save it as UTF-8');
        return;
      }
      const text = decoder.decode(bytes, { stream: true });
      yield { ok: true, value: isFirst ? text.replace(/^\ufeff/, '') : text };
      line += countNewlines(text);
      isFirst = false;
    }
    const rest = decoder.decode();
    if (rest !== '') yield { ok: true, value: rest };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield failAt(`${file.path}, line ${line} or after`, 'not UTF-8');
  }
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The lines of a file, split at line feeds only; a last line without one counts, an empty one not. */
export async function* readLines(file: InputFile): AsyncGenerator<Result<TextLine>> {
  let number = 0;
  let pieces: string[] = [];
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
      start = end + 1;
    }
    pieces.push(text.slice(start));
  }
  const last = pieces.join('');
  if (last !== '') yield { ok: true, value: { number: number + 1, text: last } };
}

/** The whole text of a file. */
export async function readWhole(file: InputFile): Promise<Result<string>> {
  const pieces: string[] = [];
  for await (const piece of readText(file)) {
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  return { ok: true, value: pieces.join('') };
}
