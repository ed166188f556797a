import { checkArticle } from '../../../app/checks/checkArticle.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import { FindingsPart, FindingsRequest, type FindingsReply } from './findingsMessages.ts';

/**
 * What runs inside the worker: the returned function answers each request with the findings of its
 * article, and null to the parts that come before it.
 */
export function messageChecker(): (message: unknown) => FindingsReply | null {
  let held: { requestId: number; bodies: AnnotationBody[] } | null = null;
  return (message) => {
    const { data: request } = FindingsRequest.safeParse(message);
    const { requestId, bodies } = request ?? FindingsPart.parse(message);
    const former = held?.requestId === requestId ? held.bodies : [];
    const all = [...former, ...bodies];
    held = request === undefined ? { requestId, bodies: all } : null;
    if (request === undefined) return null;
    const { path, text, fields } = request;
    return { requestId, findings: checkArticle({ path, text, bodies: all }, fields) };
  };
}
