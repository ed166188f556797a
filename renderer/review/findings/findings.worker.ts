import '../../zodWithoutEval.ts';
import { checkArticle } from '../../../app/checks/checkArticle.ts';
import { FindingsRequest, type FindingsReply } from './findingsMessages.ts';

globalThis.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { requestId, ...article } = FindingsRequest.parse(event.data);
  globalThis.postMessage({ requestId, findings: checkArticle(article) } satisfies FindingsReply);
});
