import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { DatasetFormat, WriteContext } from '../formats/datasetFormat.ts';
import type { OffsetUnit } from '../../text/offsetUnits.ts';
import { readDataset } from '../incoming/readDataset.ts';
import { createReadReport } from '../incoming/readReport.ts';
import type { InputFile } from '../incoming/inputFile.ts';
import { compareArticles } from './compareArticles.ts';
import { DatasetDigest } from './datasetDigest.ts';
import { LossTally } from './lossTally.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** Articles that are proved together: enough to be quick, few enough to hold. */
const MOST_ARTICLES = 64;
const MOST_CHARACTERS = 512 * 1024;

/**
 * Proves an export while it is written: every few articles are written to memory as well, read back
 * and compared. What the format lost of them is in `losses`. When the export is done, `isSameAs`
 * reads its files and holds them to what came back before.
 */
export class ExportProof {
  readonly losses = new LossTally();
  readonly #format: DatasetFormat;
  readonly #context: WriteContext;
  readonly #digest = new DatasetDigest();
  #batch: LabelledArticle[] = [];
  #length = 0;

  constructor(format: DatasetFormat, context: WriteContext) {
    this.#format = format;
    this.#context = context;
  }

  /** Throws when the format cannot read what it writes: a fault of Dấu's, and no export. */
  async add(article: LabelledArticle): Promise<void> {
    if (this.#format.read === null) return;
    this.#batch.push(article);
    this.#length += article.text.length;
    const isFull = this.#batch.length >= MOST_ARTICLES || this.#length >= MOST_CHARACTERS;
    if (isFull) await this.#prove();
  }

  /** To be awaited after the last article. */
  async finish(): Promise<void> {
    if (this.#batch.length > 0) await this.#prove();
  }

  async #prove(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#length = 0;
    const writer = this.#format.createWriter({ ...this.#context, splits: [] });
    const name = `data${this.#format.extensions[0]}`;
    const files = new MemoryFiles(name).writeAll(writer, batch).list();
    const back: LabelledArticle[] = [];
    for await (const article of this.#read(files)) {
      back.push(article);
      this.#digest.add(article);
    }
    for (const [article, other] of pair(batch, back)) {
      const lost = other ? compareArticles(article, other) : [ARTICLE_LOST];
      this.losses.add(article.file, lost);
    }
  }

  async *#read(files: readonly InputFile[]): AsyncGenerator<LabelledArticle> {
    const { options } = this.#context;
    const report = createReadReport();
    const unit = this.#unit();
    const request = { format: this.#format, files, options, report, ...unit };
    for await (const read of readDataset({ ...request, mismatched: 'fail' })) {
      if (!read.ok) throw new Error(read.failure.message);
      yield read.value;
    }
  }

  /** What the export counts is known here; it is found by proof only for files of others. */
  #unit(): { unit?: OffsetUnit } {
    const { unit } = this.#format;
    const chosen = this.#context.options['offsets'] ?? unit;
    const isUnit = chosen === 'utf16' || chosen === 'grapheme' || chosen === 'codePoint';
    return isUnit ? { unit: chosen } : {};
  }

  /** Whether the files hold what was proved. A format that cannot be read is taken on trust. */
  async isSameAs(files: readonly InputFile[]): Promise<boolean> {
    if (this.#format.read === null) return true;
    const digest = new DatasetDigest();
    for await (const article of this.#read(files)) digest.add(article);
    return digest.toString() === this.#digest.toString();
  }
}

const ARTICLE_LOST = { kind: 'article', name: '', words: '' } as const;

/**
 * By name; and those whose name the format does not hold, by order. Files of a folder come back in
 * the order in which they were written.
 */
function pair(
  originals: readonly LabelledArticle[],
  back: readonly LabelledArticle[],
): (readonly [LabelledArticle, LabelledArticle | undefined])[] {
  const byFile = new Map(back.map((article) => [article.file, article]));
  const renamed = originals.filter(({ file }) => !byFile.has(file));
  const names = new Set(originals.map(({ file }) => file));
  const left = back.filter(({ file }) => !names.has(file));
  const isOrdered = left.length === renamed.length || renamed.length === originals.length;
  return originals.map((article) => {
    const inOrder = isOrdered ? left[renamed.indexOf(article)] : undefined;
    return [article, byFile.get(article.file) ?? inOrder];
  });
}
