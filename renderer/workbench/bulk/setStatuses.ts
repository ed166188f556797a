import { draftStatus } from '../../commands/draftStatus.ts';
import { beginStep } from '../../database/beginStep.ts';
import { unwrap } from '../../database/failureOf.ts';
import { recordEdits } from '../../database/recordEdits.ts';
import type { Recorded, ReplyOf, RequestOf } from '../workbenchMessages.ts';

/** Gives many articles a status in one step, all or nothing. Throws a Refusal. */
export async function setStatuses({
  articleIds,
  author,
  ...change
}: RequestOf<'setStatus'>): Promise<Recorded<ReplyOf<'setStatus'>>> {
  const { entries, value } = unwrap(
    await recordEdits(async () => draftStatus(articleIds, change, await beginStep(author))),
  );
  return { ...value, entries };
}
