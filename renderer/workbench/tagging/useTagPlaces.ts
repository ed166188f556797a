import { useState } from 'react';
import { readSettings } from '../../commands/settings.ts';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { undoBulkStep } from '../undoBulkStep.ts';
import { useFailureReport } from '../useFailureReport.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';
import type { Progress } from '../workbenchMessages.ts';
import type { TagReply, TagRequest } from './tagMessages.ts';

/** Puts a label on places and says so, with the way back. `progress` is null while nothing is written. */
export function useTagPlaces(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const report = useFailureReport();
  const [progress, setProgress] = useState<Progress | null>(null);

  const tell = ({ taggedCount, leftCount, articleIds }: TagReply<'tagPlaces'>) => {
    const [first] = articleIds;
    const left = leftCount > 0 ? ` ${t('tagging.left', { count: leftCount })}` : '';
    showToast({
      text: t('tagging.done', { count: taggedCount }) + left,
      ...(first !== undefined && {
        action: { label: tCommon('action.undo'), onAct: () => void undoBulkStep(first) },
      }),
    });
  };

  const tag = async (request: Omit<TagRequest<'tagPlaces'>, 'author'>): Promise<void> => {
    const settings = await readSettings();
    if (!settings.ok) {
      report(settings.failure);
      return;
    }
    setProgress({ doneCount: 0, totalCount: 1 });
    const { author } = settings.value;
    const result = await client.call('tagPlaces', { ...request, author }, setProgress);
    if (!result.ok) report(result.failure);
    else tell(result.value);
    setProgress(null);
  };
  return { progress, tag };
}
