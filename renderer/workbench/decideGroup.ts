import { isOfGroup } from '../../app/corpus/groupPending.ts';
import type { ArticleId } from '../../shared/article.ts';
import { decideInArticles } from './decideInArticles.ts';
import type { Progress, Recorded, Reference, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** Decides what is pending of a group in articles and not excepted, in one step. */
export function decideGroup(
  articleIds: readonly ArticleId[],
  { key, except, verdict, author }: RequestOf<'decideGroup'>,
  tell: (progress: Progress) => void,
): Promise<Recorded<ReplyOf<'decideGroup'>>> {
  const excepted = new Set(except.map(nameOf));
  return decideInArticles(
    articleIds,
    {
      verdict,
      author,
      isMeant: (suggestion, { row, text }) =>
        isOfGroup(key, suggestion, text) &&
        !excepted.has(nameOf({ articleId: row.id, suggestionId: suggestion.id })),
    },
    tell,
  );
}

function nameOf({ articleId, suggestionId }: Reference): string {
  return `${articleId} ${suggestionId}`;
}
