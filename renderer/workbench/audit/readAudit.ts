import type { z } from 'zod';
import type { Annotation } from '../../../shared/annotation.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { database } from '../../database/connection.ts';
import { readPages } from '../../database/datasetPages.ts';
import type { StoredReview } from '../../database/loadReview.ts';
import { sentenceOf } from '../sentenceOf.ts';
import type { AuditedMark, auditCalls } from './auditMessages.ts';

type Request = z.infer<typeof auditCalls.readAudit.request>;
type Reply = z.infer<typeof auditCalls.readAudit.reply>;

/** The decisions of a stored sample, as far as they stand, in their sentences. */
export async function readAudit({ corpusId, startedAt }: Request): Promise<Reply> {
  const { sample = [] } = (await database.audits.get([corpusId, startedAt])) ?? {};
  const reviews = new Map<ArticleId, StoredReview>();
  for await (const page of readPages([...new Set(sample.map(({ articleId }) => articleId))])) {
    for (const review of page) reviews.set(review.row.id, review);
  }
  const marks = sample.map(({ articleId, annotationId, time }) => {
    const review = reviews.get(articleId);
    const annotation = review?.annotations.find(({ id }) => id === annotationId);
    if (review === undefined || annotation?.time !== time || annotation.isLost) return null;
    return showMark(review, annotation);
  });
  return { marks };
}

function showMark({ row, text }: StoredReview, annotation: Annotation): AuditedMark {
  return { annotation, title: row.title, ...sentenceOf(text, annotation.body) };
}
