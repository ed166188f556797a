import { decodeText } from '../../app/reading/decodeText.ts';
import { parseArticle } from '../../app/reading/parseArticle.ts';
import type { ArticleId, Block, Encoding } from '../../shared/article.ts';
import type { FileContent } from '../../shared/corpus.ts';
import type { Result } from '../../shared/failure.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import type { ImportJob } from './importJob.ts';

/** What a file says: its text cut into blocks, and what the engine found in it. */
export interface FileReading {
  encoding: Encoding;
  text: string;
  blocks: Block[];
  extraction: Extraction;
}

/**
 * Decodes, parses and extracts one file. Bytes that are not an article end in a failure, and so
 * does an article at which the engine fails: it must not keep the others from being imported.
 */
export function readFile(
  { engineVersion, projectVersion, extractor }: ImportJob,
  articleId: ArticleId,
  { bytes, path }: FileContent,
): Result<FileReading> {
  const decoded = decodeText(bytes, path);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  try {
    const blocks = parseArticle(text);
    const suggestions = extractor.extract(text, blocks);
    const extraction = { articleId, engineVersion, projectVersion, suggestions };
    return { ok: true, value: { encoding, text, blocks, extraction } };
  } catch (error) {
    const message = `The engine failed: ${String(error)}`;
    return { ok: false, failure: { code: 'internal', message, path } };
  }
}
