import 'fake-indexeddb/auto';
import { templateProject } from '../../app/template/templateProject.ts';
import { summariseArticle } from '../../app/review/summariseArticle.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { ArticleId } from '../../shared/article.ts';
import type { Extraction } from '../../shared/suggestion.ts';
import { EXAMPLE_ID, EXAMPLE_TEXT, extractionOf } from '../../app/review/exampleReview.ts';
import { database } from '../database/connection.ts';
import { readLog } from '../database/editLog.ts';
import type { ArticleRow } from '../database/rows.ts';
import { HANDLE } from './fakeBridge.ts';

/** Empties the store and opens it. */
export async function emptyStore(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await database.open();
}

/** Closes the store and opens it again, as a restart does: no article's log is known any more. */
export async function reopenStore(): Promise<void> {
  database.close({ disableAutoOpen: false });
  await database.open();
  await readLog(articleIdOf('another article'));
}

/** Stores the corpus and one article that says the example's text. */
export async function storeExample(
  bodies: AnnotationBody[],
  articleId: ArticleId = EXAMPLE_ID,
): Promise<ArticleRow> {
  const { id: corpusId, name, openedAt: addedAt } = HANDLE;
  const projectId = templateProject.id;
  await database.projects.put({ id: projectId, project: templateProject });
  await database.corpora.put({ id: corpusId, name, projectId, addedAt, lastImport: null });
  const extraction: Extraction = { ...extractionOf(...bodies), articleId };
  const path = `${articleId}.txt`;
  const blocks = [{ start: 0, end: EXAMPLE_TEXT.length, kind: 'paragraph' as const }];
  const parts = { path, text: EXAMPLE_TEXT, blocks, extraction, annotations: [] };
  const row: ArticleRow = {
    id: articleId,
    corpusId,
    sha256: '0'.repeat(64),
    byteLength: EXAMPLE_TEXT.length,
    modifiedMs: 1,
    encoding: 'utf-8',
    revision: 1,
    importedAt: addedAt,
    extractedWith: '1',
    status: 'new',
    changedAt: (await database.articles.count()) + 1,
    path,
    ...summariseArticle(parts),
  };
  await database.articles.put(row);
  await database.texts.put({ articleId, text: EXAMPLE_TEXT, blocks });
  await database.extractions.put(extraction);
  return row;
}

export function articleIdOf(name: string): ArticleId {
  return ArticleId.parse(name);
}
