import { useTranslation } from '../../localisation/useTranslation.ts';
import { useBulkStep } from '../useBulkStep.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';
import type { TagRequest } from './tagMessages.ts';

/** Puts a label on places and says so, with the way back. `progress` is null while nothing is written. */
export function useTagPlaces(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { progress, take } = useBulkStep();
  const tag = (request: Omit<TagRequest<'tagPlaces'>, 'author'>): Promise<void> =>
    take(
      (author, onProgress) => client.call('tagPlaces', { ...request, author }, onProgress),
      ({ taggedCount, leftCount }) => {
        const left = leftCount > 0 ? ` ${t('tagging.left', { count: leftCount })}` : '';
        return t('tagging.done', { count: taggedCount }) + left;
      },
    );
  return { progress, tag };
}
