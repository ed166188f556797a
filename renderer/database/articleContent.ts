import type { ArticleId, Block } from '../../shared/article.ts';
import type { ArticleFormat } from '../../shared/articleFormat.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { database } from './connection.ts';
import type { ArticleRow } from './rows.ts';

/** What only an import writes of an article; it can be large. */
export interface ArticleContent {
  text: string;
  blocks: Block[];
  format: ArticleFormat;
  extraction: Extraction;
}

interface KeptContent {
  connection: IDBDatabase;
  version: string;
  content: ArticleContent;
}

/** The open article and those beside it in the list. */
const KEPT_COUNT = 5;
/** Letters. Of larger texts only the last is kept: what is known of them takes ten times their room. */
const LARGE = 150_000;

/** The one used last comes last. */
const kept = new Map<ArticleId, KeptContent>();

/**
 * The content that goes with a row, read in the open transaction; null when the store lacks it. That
 * of the last articles is kept, so that a decision on one does not read all of it again.
 */
export async function readContent(row: ArticleRow): Promise<ArticleContent | null> {
  const version = versionOf(row);
  const connection = database.backendDB();
  const known = kept.get(row.id);
  if (known?.version === version && known.connection === connection) {
    keep(row, known);
    return known.content;
  }
  const [stored, extraction] = await Promise.all([
    database.texts.get(row.id),
    database.extractions.get(row.id),
  ]);
  if (stored === undefined || extraction === undefined) return null;
  const { text, blocks, format = 'text' } = stored;
  const content = { text, blocks, format, extraction };
  keep(row, { connection, version, content });
  return content;
}

function keep({ id }: ArticleRow, used: KeptContent): void {
  kept.delete(id);
  for (const [other, { content }] of kept) {
    if (isLarge(used.content) && isLarge(content)) kept.delete(other);
  }
  kept.set(id, used);
  for (const oldest of [...kept.keys()].slice(0, -KEPT_COUNT)) kept.delete(oldest);
}

function isLarge({ text }: ArticleContent): boolean {
  return text.length > LARGE;
}

/** Reads an article that is likely to be opened next, so that its content is at hand then. */
export async function readAhead(articleId: ArticleId): Promise<void> {
  const { articles, texts, extractions } = database;
  await database.transaction('r', [articles, texts, extractions], async () => {
    const row = await articles.get(articleId);
    if (row !== undefined && row.byteLength <= LARGE) await readContent(row);
  });
}

/** Every import that writes a text or an extraction changes the row with it. */
export function versionOf({ id, sha256, extractedWith }: ArticleRow): string {
  return `${id} ${sha256} ${extractedWith}`;
}
