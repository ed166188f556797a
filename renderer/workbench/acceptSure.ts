import { learntSureness } from '../../app/review/calibrateConfidence.ts';
import { readRuleRecords } from '../database/readRuleRecords.ts';
import { decideInArticles } from './decideInArticles.ts';
import type { Progress, Recorded, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** Accepts what is sure enough in articles, by what was learnt so far, in one step. */
export async function acceptSure(
  { articleIds, threshold, author }: RequestOf<'acceptSure'>,
  tell: (progress: Progress) => void,
): Promise<Recorded<ReplyOf<'acceptSure'>>> {
  const surenessOf = learntSureness(await readRuleRecords());
  return decideInArticles(
    articleIds,
    { verdict: 'accepted', author, isMeant: (suggestion) => surenessOf(suggestion) >= threshold },
    tell,
  );
}
