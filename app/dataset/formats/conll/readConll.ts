import { type DatasetResult, failAt, faultOf } from '../../incoming/fault.ts';
import type { IncomingArticle, IncomingSpan } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { readLines } from '../../incoming/readLines.ts';
import type { Incoming } from '../datasetFormat.ts';
import { isBeginning, type ParsedTag, parseTag } from './tags.ts';

const ENDINGS = ['.conll', '.iob2', '.bilou', '.tsv', '.txt'];
const DOCUMENT_START = '-DOCSTART-';

/**
 * Token files in any of the schemes: the first column is the token, the last its tag; a blank line
 * ends a sentence, `-DOCSTART-` begins a document. The text is made of the tokens, a space between
 * them and a line for each sentence.
 */
export async function* readConll(files: readonly InputFile[]): Incoming {
  for (const file of withEnding(files, ENDINGS)) yield* readFile(file);
}

async function* readFile(file: InputFile): AsyncGenerator<DatasetResult<IncomingArticle>> {
  let document = new TokenDocument(1);
  let count = 0;
  let columnCount: number | null = null;
  const finish = (): DatasetResult<IncomingArticle> => {
    count += 1;
    const name = `${file.path.replace(/^.*\/|\.[^./]*$/gu, '')}-${count}.txt`;
    return { ok: true, value: document.finish(file.path, name) };
  };
  for await (const line of readLines(file)) {
    if (!line.ok) {
      yield line;
      return;
    }
    const place = { path: file.path, line: line.value.number };
    const text = line.value.text.replace(/\r$/u, '');
    if (text.trim() === '') document.endSentence();
    else if (text.startsWith(DOCUMENT_START)) {
      if (!document.isEmpty) yield finish();
      document = new TokenDocument(line.value.number);
    } else {
      const columns = text.split(text.includes('\t') ? '\t' : ' ');
      columnCount ??= columns.length;
      const tag = parseTag(columns.at(-1) ?? '');
      if (columns.length < 2 || columns.length !== columnCount) {
        yield failAt(
          place,
          faultOf('unequalColumns', { columns: columns.length, expected: columnCount }),
        );
        return;
      }
      if (tag === undefined) {
        yield failAt(place, faultOf('notATag', { tag: columns.at(-1) ?? '' }));
        return;
      }
      document.add(columns, tag);
    }
  }
  if (!document.isEmpty) yield finish();
}

const PLACEHOLDERS = new Set(['-X-', 'O', '_', '-', '']);

class TokenDocument {
  readonly #line: number;
  readonly #pieces: string[] = [];
  readonly #spans: IncomingSpan[] = [];
  readonly #columns = new Set<number>();
  #length = 0;
  #before: ParsedTag | null = null;
  #separator = '';

  constructor(line: number) {
    this.#line = line;
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** `columns` has the token first and its tag last. */
  add(columns: readonly string[], tag: ParsedTag | null): void {
    const [token = ''] = columns;
    if (columns.length > 2) this.#passOver(columns.slice(1, -1));
    this.#pieces.push(this.#separator, token);
    const start = this.#length + this.#separator.length;
    const end = start + token.length;
    this.#length = end;
    this.#separator = ' ';
    const last = this.#spans.at(-1);
    if (tag !== null && !isBeginning(tag, this.#before) && last)
      last.parts = [[last.parts[0]?.[0] ?? start, end]];
    else if (tag !== null) {
      const id = `t${this.#spans.length + 1}`;
      const mark = { layer: 'entity', label: tag.label, surface: null, attributes: {} } as const;
      this.#spans.push({ ...mark, id, parts: [[start, end]], attributes: {} });
    }
    this.#before = tag;
  }

  /** Columns that hold more than a placeholder are counted. */
  #passOver(columns: readonly string[]): void {
    for (const [index, value] of columns.entries()) {
      if (!PLACEHOLDERS.has(value)) this.#columns.add(index);
    }
  }

  endSentence(): void {
    if (this.#separator !== '') this.#separator = '\n';
    this.#before = null;
  }

  finish(path: string, file: string): IncomingArticle {
    const place = { path, line: this.#line };
    return {
      ...{ kind: 'marks', place, path, file, text: this.#pieces.join(''), unit: 'utf16' },
      ...{ spans: this.#spans, relations: [], meta: {} },
      leftOut: { columns: this.#columns.size },
    };
  }
}
