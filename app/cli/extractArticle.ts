import { ArticleId } from '../../shared/article.ts';
import type { DatasetArticle } from '../../shared/dataset.ts';
import type { Result } from '../../shared/failure.ts';
import type { Project } from '../../shared/project.ts';
import { assembleDataset } from '../dataset/assembleDataset.ts';
import { createExtractor } from '../extraction/createExtractor.ts';
import { parseArticle } from '../reading/parseArticle.ts';

/** Article's name and text to what the engine finds in it; an error of the engine is a failure. */
export type ArticleExtractor = (file: string, text: string) => Result<DatasetArticle>;

/**
 * The engine made ready for a project. `note` is told of each rule of the project's users that took
 * too many steps in an article and was left out there.
 */
export function createArticleExtractor(
  project: Project,
  engineVersion: string,
  note: (remark: string) => void = () => undefined,
): ArticleExtractor {
  let current = '';
  const extractor = createExtractor(project, (rule) => {
    note(`${current}: the rule user.${rule} took too many steps and was left out`);
  });
  const extract = (file: string, text: string) => {
    current = file;
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
