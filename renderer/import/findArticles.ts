import type { ReadArticle } from '../../app/reading/formats/articleFile.ts';
import { readArticles } from '../../app/reading/formats/readArticles.ts';
import { parseArticle } from '../../app/reading/parseArticle.ts';
import type { ArticleId, Block } from '../../shared/article.ts';
import { formatOfName, isCollection } from '../../shared/articleFormat.ts';
import type { FileContent } from '../../shared/corpus.ts';
import type { Result } from '../../shared/failure.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { deriveArticleId, digest } from './digest.ts';
import type { ImportJob } from './importJob.ts';

/** An article as its file gives it, before the engine has seen it. */
export interface FoundArticle extends ReadArticle {
  articleId: ArticleId;
  /** Of the file's bytes for a plain text, of the text in UTF-8 for every other format. */
  sha256: string;
  byteLength: number;
  modifiedMs: number;
  /** Whether its file may hold other articles too. */
  isShared: boolean;
}

/** An article cut into blocks, and what the engine found in it. */
export interface ArticleReading<Article = FoundArticle> {
  article: Article;
  blocks: Block[];
  extraction: Extraction;
}

/**
 * The articles of a file. The length is that of the file; an article that shares its file with
 * others has that of its text.
 */
export async function* findArticles(
  { corpusId }: ImportJob,
  { path, bytes, modifiedMs }: FileContent,
): AsyncGenerator<Result<FoundArticle>> {
  const isShared = isCollection(formatOfName(path) ?? 'text');
  for await (const read of readArticles({ path, bytes })) {
    if (!read.ok) {
      yield read;
      continue;
    }
    const isPlain = read.value.format === 'text' && !isShared;
    const content = isPlain ? Uint8Array.from(bytes) : new TextEncoder().encode(read.value.text);
    const byteLength = isShared ? content.byteLength : bytes.byteLength;
    const articleId = await deriveArticleId(corpusId, read.value.path);
    const sha256 = await digest(content);
    const version = { articleId, sha256, byteLength, modifiedMs };
    yield { ok: true, value: { ...read.value, ...version, isShared } };
  }
}

/** Parses and extracts. An article at which the engine fails must not keep the others out. */
export function extractArticle<Article extends Pick<FoundArticle, 'articleId' | 'path' | 'text'>>(
  { engineVersion, projectVersion, extract }: ImportJob,
  article: Article,
): Result<ArticleReading<Article>> {
  const { articleId, path, text } = article;
  try {
    const blocks = parseArticle(text);
    const extraction = { articleId, engineVersion, projectVersion, ...extract(text, blocks) };
    return { ok: true, value: { article, blocks, extraction } };
  } catch (error) {
    const message = `The engine failed: ${String(error)}`;
    return { ok: false, failure: { code: 'internal', message, path } };
  }
}
