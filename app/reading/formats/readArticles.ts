import {
  type ArticleFormat,
  formatOfName,
  isCollection,
  MAX_FILE_BYTES,
} from '../../../shared/articleFormat.ts';
import type { Failure, Result } from '../../../shared/failure.ts';
import { decodeText } from '../decodeText.ts';
import {
  type ArticleFile,
  type ArticleText,
  failAt,
  failureAt,
  type ReadArticle,
} from './articleFile.ts';

/** The text of one article may have so many code units, whatever file it was in. */
const MOST_TEXT_LENGTH = MAX_FILE_BYTES.text;

/**
 * The articles of a file, read by the extension of its name, one after the other in the order of the
 * file; what cannot be read is a failure that names the file or the row, and the next one follows.
 * The same bytes give the same texts and paths in every run; what "the text exactly as read" is
 * stands at each reader. A dataset that Dấu itself has written holds no article. Never throws. The
 * readers of all formats but plain text are loaded when they are first needed.
 */
export async function* readArticles(file: ArticleFile): AsyncGenerator<Result<ReadArticle>> {
  const format = formatOfName(file.path) ?? 'text';
  const { byteLength } = file.bytes;
  const most = MAX_FILE_BYTES[format];
  if (byteLength > most) {
    const sizes = `has ${inMegabytes(byteLength)} MB, and the most that is read are ${inMegabytes(most)}`;
    yield failAt(file.path, 'too-large', `${sizes} MB. Split it`);
    return;
  }
  try {
    if (isCollection(format)) yield* readCollection(file, format);
    else yield finish(file.path, format, await readSingle(file, format));
  } catch (error) {
    yield { ok: false, failure: describeError(file.path, error) };
  }
}

async function* readCollection(
  file: ArticleFile,
  format: ArticleFormat,
): AsyncGenerator<Result<ReadArticle>> {
  if (format === 'zip') {
    const { readArchive } = await import('./archive/readArchive.ts');
    yield* readArchive(file, readArticles);
    return;
  }
  const { readTable } = await import('./table/readTable.ts');
  for (const row of readTable(file, format)) {
    yield row.ok ? finish(row.value.path, format, { ok: true, value: row.value }) : row;
  }
}

async function readSingle(file: ArticleFile, format: ArticleFormat): Promise<Result<ArticleText>> {
  switch (format) {
    case 'html':
      return (await import('./html/readHtml.ts')).readHtml(file);
    case 'markdown':
      return (await import('./readMarkdown.ts')).readMarkdown(file);
    case 'docx':
      return (await import('./readWordFile.ts')).readWordFile(file);
    case 'pdf':
      return (await import('./pdf/readPdf.ts')).readPdf(file);
    default:
      return readPlainText(file);
  }
}

/** The text exactly as read is what the decoder gives. */
function readPlainText({ bytes, path }: ArticleFile): Result<ArticleText> {
  const decoded = decodeText(bytes, path);
  return decoded.ok ? { ok: true, value: { ...decoded.value, metadata: {} } } : decoded;
}

function finish(
  path: string,
  format: ArticleFormat,
  read: Result<ArticleText>,
): Result<ReadArticle> {
  if (!read.ok) return read;
  const { text } = read.value;
  if (text.length > MOST_TEXT_LENGTH) {
    return failAt(path, 'too-large', 'holds a text longer than an article may be. Split it');
  }
  if (!/\S/u.test(text)) return failAt(path, 'empty', 'holds no text');
  return { ok: true, value: { ...read.value, path, format } };
}

/** An error of the library that reads a format: the bytes are not what their name promises. */
function describeError(path: string, error: unknown): Failure {
  const isStack = error instanceof RangeError;
  const reason = isStack ? 'its parts are nested too deeply' : String(error);
  return failureAt(path, 'damaged', `cannot be read in the format of its name: ${reason}`);
}

function inMegabytes(byteLength: number): string {
  return (byteLength / 1024 / 1024).toFixed(1);
}
