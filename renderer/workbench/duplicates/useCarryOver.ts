import type { ArticleId } from '../../../shared/article.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useBulkStep } from '../useBulkStep.ts';
import type { WorkbenchClient } from '../workbenchClient.ts';

/** Carries decisions over and says so, with the way back. */
export function useCarryOver(client: WorkbenchClient) {
  const { t } = useTranslation('workbench');
  const { progress, take } = useBulkStep();
  const carry = (from: ArticleId, to: ArticleId[]): Promise<void> =>
    take(
      (author) => client.call('carryDecisions', { from, to, author }),
      ({ carriedCount }) => t('duplicates.done', { count: carriedCount }),
    );
  return { isBusy: progress !== null, carry };
}
