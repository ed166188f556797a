import { z } from 'zod';
import { formatOfName, MAX_FILE_BYTES } from '../../shared/articleFormat.ts';
import type { Result } from '../../shared/failure.ts';
import { decodeText } from '../reading/decodeText.ts';
import { readArticles } from '../reading/formats/readArticles.ts';
import { findFiles, findKind, readArticleBytes, tooLarge } from './corpusFolder.ts';
import { parseJsonLines } from './parseJsonLines.ts';

/** The argument that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * `file` is the article's name in the dataset: below its file's name when that holds many. `read`
 * opens a plain text only when asked to; what is in another format was read when it was found.
 */
export interface SourceArticle {
  file: string;
  read: () => Result<string>;
}

const NamedText = z.object({ file: z.string().min(1), text: z.string() });

/**
 * The articles that the arguments name, in order, and what could not be found. A folder gives the
 * files whose names tell a format, sorted by path; `-` gives the lines `{"file":…,"text":…}` of standard input. When
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

async function* articlesOfPath(
  input: string,
  prefix: string,
): AsyncGenerator<Result<SourceArticle>> {
  const kind = findKind(input);
  if (!kind.ok) yield kind;
  else if (kind.value === 'folder') yield* articlesOfFolder(input, prefix);
  else {
    const articles = articlesOfFile(withSlashes(input), input);
    yield* orFailure(articles, input, `${input} holds no article: Dấu wrote it itself.`);
  }
}

async function* articlesOfFolder(
  input: string,
  prefix: string,
): AsyncGenerator<Result<SourceArticle>> {
  const found = articlesIn(input, prefix);
  yield* orFailure(found, input, `${input} holds no file that articles are read from.`);
}

async function* articlesIn(input: string, prefix: string): AsyncGenerator<Result<SourceArticle>> {
  for (const found of findFiles(input, (name) => formatOfName(name) !== null)) {
    if (found.ok) yield* articlesOfFile(prefix + found.value.path, found.value.location);
    else yield found;
  }
}

/** A failure when there is nothing else. */
async function* orFailure(
  articles: AsyncIterable<Result<SourceArticle>>,
  path: string,
  message: string,
): AsyncGenerator<Result<SourceArticle>> {
  let isEmpty = true;
  for await (const article of articles) {
    isEmpty = false;
    yield article;
  }
  if (isEmpty) yield { ok: false, failure: { code: 'not-found', message, path } };
}

async function* articlesOfFile(
  file: string,
  location: string,
): AsyncGenerator<Result<SourceArticle>> {
  if ((formatOfName(location) ?? 'text') === 'text') {
    yield { ok: true, value: { file, read: () => readText(location) } };
    return;
  }
  const bytes = readArticleBytes(location);
  if (!bytes.ok) {
    yield bytes;
    return;
  }
  for await (const article of readArticles({ path: location, bytes: bytes.value })) {
    if (!article.ok) yield article;
    else {
      const { path, text } = article.value;
      const name = file + path.slice(location.length);
      yield { ok: true, value: { file: name, read: () => ({ ok: true, value: text }) } };
    }
  }
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
  if (byteLength > MAX_FILE_BYTES.text) return fail('too-large', tooLarge(byteLength));
  if (!/\S/u.test(text)) return fail('empty', 'holds no text');
  return { ok: true, value: text };
}
