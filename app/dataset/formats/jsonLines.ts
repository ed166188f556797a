import type { DatasetArticle } from '../../../shared/dataset.ts';

/**
 * One article as one line of JSON Lines (https://jsonlines.org), its `\n` included. The offsets
 * count UTF-16 code units of the text as read, as in the gold format.
 */
export function writeJsonLine(article: DatasetArticle): string {
  return `${JSON.stringify(article)}\n`;
}
