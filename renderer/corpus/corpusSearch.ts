import type { ArticleId, CorpusId } from '../../shared/article.ts';
import { lastChangedAt } from '../database/changeCounter.ts';
import { countArticles } from '../database/countArticles.ts';
import type { ArticleRow } from '../database/rows.ts';
import {
  readChangedTexts,
  readSearchIndex,
  readTexts,
  writeSearchIndex,
} from '../database/searchStore.ts';
import { compileQuery } from '../review/find/findHits.ts';
import { foldText, type FoldedText } from '../review/find/foldedText.ts';
import type { SearchQuery } from './searchQuery.ts';
import { TextIndex, type IndexBlock } from './textIndex.ts';
import { hasMarks } from './words.ts';

/** What one step of a search has found, and how many of all texts have been looked through. */
export interface SearchStep {
  hits: ArticleId[];
  scannedCount: number;
  totalCount: number;
}

interface Head {
  words: string[];
  /** The highest `changedAt` that the index has seen. */
  seen: number;
}

const TEXTS_AT_ONCE = 50;
const STORE_AFTER_ARTICLES = 5000;
/** So few changes are taken in before anything is looked for. */
const SOON_READ = 300;

/** What is said of an expression that cannot be read. */
export class BadPattern extends Error {}

const versionOf = ({ sha256, extractedWith }: ArticleRow): string =>
  `${sha256.slice(0, 16)} ${extractedWith}`;

/**
 * The search through the texts of one corpus. Its index is kept in the store and in memory; texts
 * that are new or changed since are taken in before a search ends.
 */
export class CorpusSearch {
  readonly #corpusId: CorpusId;
  #index: TextIndex<ArticleId> | null = null;
  #seen = 0;
  readonly #unstored = new Set<number>();
  #unstoredCount = 0;

  constructor(corpusId: CorpusId) {
    this.#corpusId = corpusId;
  }

  /**
   * Takes in what is new; how many articles the index has after each step. It may be left between
   * any two.
   */
  async *catchUp(): AsyncGenerator<number, void> {
    const index = await this.#load();
    while (await this.#isBehind()) {
      const needsText = (row: ArticleRow) => !index.hasVersion(row.id, versionOf(row));
      const { rows, texts } = await readChangedTexts(this.#corpusId, this.#seen, needsText);
      const changed = rows.flatMap((row) => {
        const text = texts.get(row.id);
        return text === undefined ? [] : [{ id: row.id, version: versionOf(row), text }];
      });
      for (const block of index.add(changed)) this.#unstored.add(block);
      this.#seen = rows.at(-1)?.changedAt ?? this.#seen;
      this.#unstoredCount += changed.length;
      if (this.#unstoredCount >= STORE_AFTER_ARTICLES) await this.#store();
      yield index.articleCount;
    }
    await this.#store();
  }

  /** Articles whose text holds all of a query, as far as it speaks of texts. */
  async *find(query: SearchQuery): AsyncGenerator<SearchStep, void> {
    const index = await this.#load();
    const pattern = patternOf(query);
    if (await this.#isBehind(SOON_READ)) {
      yield* this.#findWhileReading(query, pattern);
      return;
    }
    await this.#finish();
    const known = index.find(query);
    const count = index.articleCount;
    if (pattern === null) yield { hits: known, scannedCount: count, totalCount: count };
    else yield* findPattern(known, pattern);
  }

  /** First in what the index has, then in what is taken in. */
  async *#findWhileReading(
    query: SearchQuery,
    pattern: Pattern | null,
  ): AsyncGenerator<SearchStep, void> {
    const index = await this.#load();
    const totalCount = await countArticles(this.#corpusId);
    const known = index.find(query);
    const seen = new Set(known);
    let firstNewBlock = Math.max(0, index.blocks.length - 1);
    if (pattern === null) yield { hits: known, scannedCount: index.articleCount, totalCount };
    for await (const doneCount of this.catchUp()) {
      const added = index.find(query, firstNewBlock).filter((id) => !seen.has(id));
      for (const id of added) seen.add(id);
      firstNewBlock = Math.max(0, index.blocks.length - 1);
      const hits = pattern === null ? added : [];
      yield { hits, scannedCount: pattern === null ? doneCount : 0, totalCount };
    }
    if (pattern !== null) yield* findPattern([...seen], pattern);
  }

  /** Counting the articles instead would go through all of them. */
  async #isBehind(most = 0): Promise<boolean> {
    return (await lastChangedAt(this.#corpusId)) - this.#seen > most;
  }

  async #finish(): Promise<void> {
    const steps = this.catchUp();
    while ((await steps.next()).done !== true);
  }

  async #load(): Promise<TextIndex<ArticleId>> {
    if (this.#index !== null) return this.#index;
    const stored = await readSearchIndex(this.#corpusId);
    const head = stored?.head as Head | undefined;
    this.#seen = head?.seen ?? 0;
    this.#index = new TextIndex(head?.words, stored?.blocks as IndexBlock<ArticleId>[] | undefined);
    return this.#index;
  }

  async #store(): Promise<void> {
    const index = this.#index;
    if (index === null || this.#unstoredCount === 0) return;
    const blocks = [...this.#unstored].map((block) => ({ block, content: index.blocks[block] }));
    this.#unstored.clear();
    this.#unstoredCount = 0;
    const head: Head = { words: index.vocabulary.words, seen: this.#seen };
    // a full disk may refuse it; the next start makes the index again
    await writeSearchIndex(this.#corpusId, head, blocks).catch(() => undefined);
  }
}

interface Pattern {
  expression: NonNullable<ReturnType<typeof compileQuery>>;
  isStrict: boolean;
}

/** Throws a `BadPattern` when the expression cannot be read. */
export function patternOf({ pattern }: Pick<SearchQuery, 'pattern'>): Pattern | null {
  if (pattern === null) return null;
  const isStrict = hasMarks(pattern);
  const expression = compileQuery({ words: pattern, isRegex: true, isStrict });
  if (expression === null) throw new BadPattern(pattern);
  return { expression, isStrict };
}

async function* findPattern(
  ids: readonly ArticleId[],
  { expression, isStrict }: Pattern,
): AsyncGenerator<SearchStep, void> {
  for (let start = 0; start < ids.length; start += TEXTS_AT_ONCE) {
    const batch = ids.slice(start, start + TEXTS_AT_ONCE);
    const texts = await readTexts(batch);
    const hits = batch.filter((id) => {
      const folded = foldText(texts.get(id) ?? '', isStrict);
      return linesOf(folded).some((line) => expression.matcher(line).find());
    });
    yield { hits, scannedCount: start + batch.length, totalCount: ids.length };
  }
}

/** Folding makes a line break a space, so the lines are those of what was written. */
function linesOf({ text, written }: FoldedText): string[] {
  let start = 0;
  return written.split('\n').map(({ length }) => {
    const line = text.slice(start, start + length);
    start += length + 1;
    return line;
  });
}
