import type { AnnotationId } from '../../shared/annotation.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import type { ArticleId } from '../../shared/article.ts';
import type { Result } from '../../shared/failure.ts';

/** Adds an annotation by hand; where the target has a suggestion or annotation, that is corrected. */
export async function addAnnotation(
  articleId: ArticleId,
  body: AnnotationBody,
): Promise<Result<AnnotationId>> {
  return await notYet(articleId, body);
}

/** Gives an annotation another body. Fails where another annotation has that target. */
export async function correctAnnotation(
  articleId: ArticleId,
  annotationId: AnnotationId,
  body: AnnotationBody,
): Promise<Result<AnnotationId>> {
  return await notYet(articleId, annotationId, body);
}

/** Takes an annotation away; the suggestion that it decided on is pending again. */
export async function removeAnnotation(
  articleId: ArticleId,
  annotationId: AnnotationId,
): Promise<Result<null>> {
  return await notYet(articleId, annotationId);
}

function notYet(..._: unknown[]): Promise<Result<never>> {
  return Promise.resolve({ ok: false, failure: { code: 'internal', message: '', path: null } });
}
