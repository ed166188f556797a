import type { Block } from '../../shared/article.ts';
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

let kept: KeptContent | null = null;

/**
 * The content that goes with a row, read in the open transaction; null when the store lacks it. That
 * of the last article is kept, so that a decision on it does not read all of it again.
 */
export async function readContent(row: ArticleRow): Promise<ArticleContent | null> {
  const version = versionOf(row);
  const connection = database.backendDB();
  if (kept?.version === version && kept.connection === connection) return kept.content;
  const [stored, extraction] = await Promise.all([
    database.texts.get(row.id),
    database.extractions.get(row.id),
  ]);
  if (stored === undefined || extraction === undefined) return null;
  const { text, blocks, format = 'text' } = stored;
  kept = { connection, version, content: { text, blocks, format, extraction } };
  return kept.content;
}

/** Every import that writes a text or an extraction changes the row with it. */
export function versionOf({ id, sha256, extractedWith }: ArticleRow): string {
  return `${id} ${sha256} ${extractedWith}`;
}
