import { checkArticle } from '../../../app/checks/checkArticle.ts';
import { FindingsRequest, type FindingsReply } from './findingsMessages.ts';

/** What runs inside the worker: it answers each message with the findings of its article. */
export function checkMessage(message: unknown): FindingsReply {
  const { requestId, fields, ...article } = FindingsRequest.parse(message);
  return { requestId, findings: checkArticle(article, fields) };
}
