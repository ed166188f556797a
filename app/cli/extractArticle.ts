import { ArticleId } from '../../shared/article.ts';
import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import { assembleDataset } from '../dataset/assembleDataset.ts';
import { createExtractor } from '../extraction/createExtractor.ts';
import { parseArticle } from '../reading/parseArticle.ts';

/** Article's name and text to what the engine finds in it; an error of the engine is a failure. */
export type ArticleExtractor = (file: string, text: string) => Result<DatasetArticle>;

/** The engine made ready for a project. */
export function createArticleExtractor(project: Project, engineVersion: string): ArticleExtractor {
  const extractor = createExtractor(project);
  const extract = (file: string, text: string) => {
    const suggestions = extractor.extract(text, parseArticle(text));
    const articleId = ArticleId.parse(file);
    const extraction = { articleId, engineVersion, projectVersion: project.version, suggestions };
    const article = { path: file, text, extraction, annotations: [], project };
    return assembleDataset(article, { include: 'all' });
  };
  return (file, text) => {
    try {
      return { ok: true, value: extract(file, text) };
    } catch (error) {
      const message = `${file} could not be extracted, by a fault of Dấu: ${String(error)}`;
      return { ok: false, failure: { code: 'internal', message, path: file } };
    }
  };
}
