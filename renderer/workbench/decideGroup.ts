import type { PendingMember } from '../../app/corpus/groupPending.ts';
import { decideInArticles } from './decideInArticles.ts';
import type { Progress, Recorded, Reference, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** Decides the members of a group that are still pending and not excepted, in one step. */
export function decideGroup(
  members: readonly PendingMember[],
  { except, verdict, author }: RequestOf<'decideGroup'>,
  tell: (progress: Progress) => void,
): Promise<Recorded<ReplyOf<'decideGroup'>>> {
  const excepted = new Set(except.map(nameOf));
  const chosen = members.filter((member) => !excepted.has(nameOf(member)));
  const names = new Set(chosen.map(nameOf));
  const ids = [...new Set(chosen.map(({ articleId }) => articleId))];
  const isMeant = (
    { id: suggestionId }: { id: Reference['suggestionId'] },
    articleId: Reference['articleId'],
  ) => names.has(nameOf({ articleId, suggestionId }));
  return decideInArticles(ids, { verdict, author, isMeant }, tell);
}

function nameOf({ articleId, suggestionId }: Reference): string {
  return `${articleId} ${suggestionId}`;
}
