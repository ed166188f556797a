import type { LabelledArticle } from '../../../shared/dataset.ts';
import type { ArticleWriter } from './datasetFormat.ts';

/** A file of one text an article, `\n` not included. */
export function createLineWriter(
  writeLine: (article: LabelledArticle) => string,
  path = '',
): ArticleWriter {
  return {
    *add(article) {
      yield { path, content: `${writeLine(article)}\n` };
    },
    *end() {
      // So that a dataset without articles is a file too.
      yield { path, content: '' };
    },
  };
}
