import { withoutHidden } from '../../../app/project/hiddenParts.ts';
import { isSameValue } from '../../../app/review/isSameValue.ts';
import { summariseArticle } from '../../../app/review/summariseArticle.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { changeCounter } from '../../database/changeCounter.ts';
import { database } from '../../database/connection.ts';
import { readCorpusProject } from '../../database/datasetPages.ts';
import { Refusal } from '../../database/failureOf.ts';
import { loadReviews, type StoredReview } from '../../database/loadReview.ts';
import { extractArticle } from '../../import/findArticles.ts';
import { beginImport, type ImportJob } from '../../import/importJob.ts';
import type { Progress, ReplyOf, RequestOf } from '../workbenchMessages.ts';

const ARTICLES_A_PAGE = 50;

/** Throws a Refusal when the corpus is not in the store. */
export async function extractAgain(
  { corpusId, articleIds, engineVersion }: RequestOf<'extractAgain'>,
  tell: (progress: Progress) => void,
): Promise<ReplyOf<'extractAgain'>> {
  const stored = await readCorpusProject(corpusId);
  if (stored === null) {
    const message = 'The corpus is not in the store.';
    throw new Refusal({ code: 'unknown-corpus', message, path: null });
  }
  const job = beginImport(corpusId, engineVersion, stored.project);
  const counts = { changedCount: 0, failedCount: 0 };
  for (let start = 0; start < articleIds.length; start += ARTICLES_A_PAGE) {
    const page = await extractPage(job, articleIds.slice(start, start + ARTICLES_A_PAGE));
    counts.changedCount += page.changedCount;
    counts.failedCount += page.failedCount;
    const doneCount = Math.min(start + ARTICLES_A_PAGE, articleIds.length);
    tell({ doneCount, totalCount: articleIds.length });
  }
  return counts;
}

function extractPage(job: ImportJob, ids: ArticleId[]): Promise<ReplyOf<'extractAgain'>> {
  const { articles, texts, extractions, annotations } = database;
  return database.transaction('rw', [articles, texts, extractions, annotations], async () => {
    const next = changeCounter();
    const counts = { changedCount: 0, failedCount: 0 };
    for (const review of await loadReviews(ids)) {
      const { row, text, extraction: before } = review;
      const reading = extractArticle(job, { articleId: row.id, path: row.path, text });
      if (!reading.ok) {
        counts.failedCount += 1;
        continue;
      }
      const { blocks, extraction } = reading.value;
      if (!isSameValue(before.suggestions, extraction.suggestions)) counts.changedCount += 1;
      else if (row.extractedWith === job.extractedWith) continue;
      await extractions.put(extraction);
      await texts.update(row.id, { blocks });
      const summary = summaryOf(job, { ...review, blocks, extraction });
      const { extractedWith } = job;
      await articles.put({
        ...row,
        ...summary,
        extractedWith,
        changedAt: await next(row.corpusId),
      });
    }
    return counts;
  });
}

function summaryOf({ hidden }: ImportJob, review: StoredReview) {
  return summariseArticle(withoutHidden({ ...review, path: review.row.path }, hidden));
}
