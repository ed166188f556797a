import type { Result } from '../../../../shared/failure.ts';
import { type ArticleFile, type ArticleText, failAt } from '../articleFile.ts';
import { hasBoundedStreams } from './hasBoundedStreams.ts';
import { loadPdfReader } from './loadPdfReader.ts';
import { joinLines, type PrintedLine } from './joinLines.ts';
import { type PrintedItem, toLines } from './toLines.ts';

const MOST_PAGES = 2_000;
const MOST_ITEMS = 1_000_000;

type PdfReader = Awaited<ReturnType<typeof loadPdfReader>>;
type PdfDocument = Awaited<ReturnType<PdfReader['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/**
 * The text layer of a PDF. The text exactly as read is its printed lines in the order of the file,
 * joined to paragraphs (see `joinLines`) with an empty line between them. Nothing is drawn and no
 * script runs. Failures: `no-text-layer` for scanned pages, `encrypted`, `too-large`,
 * `unsafe-archive` for a packing bomb and `damaged`.
 */
export async function readPdf({ bytes, path }: ArticleFile): Promise<Result<ArticleText>> {
  if (!hasBoundedStreams(bytes)) {
    return failAt(path, 'unsafe-archive', 'unpacks to more than any article. Save it as .txt');
  }
  const { getDocument, VerbosityLevel } = await loadPdfReader();
  const task = getDocument({
    // A copy: the reader takes the buffer away from who gave it.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  try {
    return await readDocument(await task.promise, path);
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (isLocked) return failAt(path, 'encrypted', 'is protected by a password');
    throw error;
  } finally {
    await task.destroy();
  }
}

async function readDocument(document: PdfDocument, path: string): Promise<Result<ArticleText>> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return failAt(path, 'too-large', 'has too many pages. Split it');
  const lines: PrintedLine[] = [];
  let itemCount = 0;
  for (let number = 1; number <= numPages; number += 1) {
    const items = await readItems(await document.getPage(number), MOST_ITEMS - itemCount);
    if (items === null) return failAt(path, 'too-large', 'holds too much text. Split it');
    itemCount += items.length;
    lines.push(...toLines(items, number));
  }
  if (isScanned(lines, numPages)) {
    return failAt(path, 'no-text-layer', 'has pages without text, as scanned ones are');
  }
  return { ok: true, value: { text: joinLines(lines).join('\n\n'), encoding: null, metadata: {} } };
}

/** Null when there are more than `most`. */
async function readItems(page: PdfPage, most: number): Promise<PrintedItem[] | null> {
  const reader = page.streamTextContent().getReader();
  const items: PrintedItem[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value?.items ?? []) items.push(item);
    if (items.length <= most) continue;
    await reader.cancel(new Error('too many items'));
    return null;
  }
  page.cleanup();
  return items;
}

/** Nothing is printed, or each page has the same few words, which the scanning program put there. */
function isScanned(lines: readonly PrintedLine[], pageCount: number): boolean {
  const pages = Array.from({ length: pageCount }, () => '');
  for (const { page, text } of lines) pages[page - 1] = `${pages[page - 1] ?? ''}${text}\n`;
  const [first = ''] = pages;
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) return true;
  return pageCount > 1 && first.length < 100 && pages.every((text) => text === first);
}
