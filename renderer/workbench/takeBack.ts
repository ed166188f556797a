import { draftInversion } from '../commands/draftInversion.ts';
import { beginStep } from '../database/beginStep.ts';
import { readLog } from '../database/editLog.ts';
import { unwrap } from '../database/failureOf.ts';
import { recordEdits } from '../database/recordEdits.ts';
import type { Recorded, ReplyOf, RequestOf } from './workbenchMessages.ts';

/** Takes an article's last step back in all articles that it touched. Throws a Refusal. */
export async function takeBack({
  articleId,
  author,
}: RequestOf<'undoStep'>): Promise<Recorded<ReplyOf<'undoStep'>>> {
  const { entries, value } = unwrap(
    await recordEdits(async () => {
      const log = await readLog(articleId);
      return draftInversion({ articleId, log }, 'undo', await beginStep(author));
    }),
  );
  return { articleCount: value?.articleIds.length ?? 0, entries };
}
