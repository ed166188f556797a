import { ArticleId, type CorpusId } from '../../shared/article.ts';

const ID_LENGTH = 32;

/** SHA-256 in lower-case hexadecimal. */
export async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of the article at a path: a store that was lost gets the same ids when it is read again. */
export async function deriveArticleId(corpusId: CorpusId, path: string): Promise<ArticleId> {
  const hash = await digest(new TextEncoder().encode(`${corpusId}\n${path}`));
  return ArticleId.parse(hash.slice(0, ID_LENGTH));
}
