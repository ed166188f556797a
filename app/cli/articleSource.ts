import { z } from 'zod';
import { MAX_ARTICLE_BYTES } from '../../shared/corpus.ts';
import type { Result } from '../../shared/failure.ts';
import { decodeText } from '../reading/decodeText.ts';
import { findFiles, findKind, readArticleBytes, tooLarge } from './corpusFolder.ts';
import { parseJsonLines } from './parseJsonLines.ts';

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

/** `file` is the article's name in the dataset; `read` opens it only when asked to. */
export interface SourceArticle {
  file: string;
  read: () => Result<string>;
}

const NamedText = z.object({ file: z.string().min(1), text: z.string() });

/**
 * The articles that the arguments name, in order, and what could not be found. A folder gives its
 * `.txt` files, sorted by path; `-` gives the lines `{"file":…,"text":…}` of standard input. When
 * one folder is named, files are named from that folder on; else as the arguments spell them.
 */
export async function* findArticles(
  inputs: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<SourceArticle>> {
  for (const input of inputs) {
    if (input === STANDARD_INPUT) yield* articlesOfStream(stdin);
    else yield* articlesOfPath(input, inputs.length === 1 ? '' : `${withSlashes(input)}/`);
  }
}

function* articlesOfPath(input: string, prefix: string): Generator<Result<SourceArticle>> {
  const kind = findKind(input);
  if (!kind.ok) yield kind;
  else if (kind.value === 'folder') yield* articlesOfFolder(input, prefix);
  else yield { ok: true, value: { file: withSlashes(input), read: () => readText(input) } };
}

function* articlesOfFolder(input: string, prefix: string): Generator<Result<SourceArticle>> {
  let isEmpty = true;
  for (const found of findFiles(input, ['.txt'])) {
    isEmpty = false;
    if (!found.ok) yield found;
    else {
      const { path, location } = found.value;
      yield { ok: true, value: { file: prefix + path, read: () => readText(location) } };
    }
  }
  const message = `${input} holds no .txt file.`;
  if (isEmpty) yield { ok: false, failure: { code: 'not-found', message, path: input } };
}

/** `./a\b/` on Windows and `a/b/` elsewhere are `a/b`. */
function withSlashes(path: string): string {
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return slashed.replace(/^(?:\.\/+)+(?=[^/])/u, '').replace(/(?<=[^/])\/+$/u, '');
}

function readText(location: string): Result<string> {
  const bytes = readArticleBytes(location);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value, location);
  return decoded.ok ? { ok: true, value: decoded.value.text } : decoded;
}

async function* articlesOfStream(
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Result<SourceArticle>> {
  const source = { place: 'standard input', code: 'invalid-request' } as const;
  for await (const line of parseJsonLines(stdin, NamedText, source)) {
    if (!line.ok) yield line;
    else {
      const { file, text } = line.value;
      yield { ok: true, value: { file, read: () => checkText(file, text) } };
    }
  }
}

/** Holds a text that came as JSON to what is asked of a file. */
function checkText(file: string, text: string): Result<string> {
  const fail = (code: 'too-large' | 'empty', reason: string): Result<string> => {
    return { ok: false, failure: { code, message: `${file} ${reason}.`, path: file } };
  };
  const byteLength = Buffer.byteLength(text);
  if (byteLength > MAX_ARTICLE_BYTES) return fail('too-large', tooLarge(byteLength));
  if (!/\S/u.test(text)) return fail('empty', 'holds no text');
  return { ok: true, value: text };
}
