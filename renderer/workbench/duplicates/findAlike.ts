import { articleSignature, likeness } from '../../../app/corpus/articleSignature.ts';
import { DUPLICATE_LIKENESS } from '../../../app/corpus/clusterDuplicates.ts';
import { readTextPages } from '../../database/datasetPages.ts';
import type { DuplicateReply, DuplicateRequest } from './duplicateMessages.ts';

/** Nothing is alike to an article that is gone or has hardly a word. */
export async function findAlike({
  articleId,
  among,
}: DuplicateRequest<'findAlike'>): Promise<DuplicateReply<'findAlike'>> {
  const own = await signatureOf(articleId);
  if (own === null) return { alike: [] };
  const alike: DuplicateReply<'findAlike'>['alike'] = [];
  for await (const page of readTextPages(among)) {
    for (const { articleId: id, text } of page) {
      const signature = articleSignature(text);
      const share = signature === null ? 0 : likeness(own, signature);
      if (share >= DUPLICATE_LIKENESS) alike.push({ articleId: id, likeness: share });
    }
  }
  return { alike: alike.sort((one, other) => other.likeness - one.likeness) };
}

async function signatureOf(articleId: DuplicateRequest<'findAlike'>['articleId']) {
  for await (const [article] of readTextPages([articleId])) {
    return article === undefined ? null : articleSignature(article.text);
  }
  return null;
}
