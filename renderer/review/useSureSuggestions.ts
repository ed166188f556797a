import { useTranslation } from 'react-i18next';
import { showToast } from '../design/toasts.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import { useThreshold } from './useThreshold.ts';

export interface SureSuggestions {
  threshold: number;
  onThreshold: (threshold: number) => void;
  count: number;
  /** Accepts them all in one step. */
  onAccept: () => void;
}

/** The open suggestions of an article that are sure enough to be accepted at once. */
export function useSureSuggestions(
  { items }: ReviewModel,
  commands: ReviewCommands,
): SureSuggestions {
  const { t } = useTranslation('review');
  const [threshold, onThreshold] = useThreshold();
  return {
    threshold,
    onThreshold,
    count: items.countSure(threshold),
    onAccept: () => {
      const sure = items.listSure(threshold);
      if (sure.length === 0) {
        showToast({ text: t('state.noneSure') });
        return;
      }
      commands.acceptAll(sure);
      showToast({
        text: t('state.accepted', { count: sure.length }),
        action: { label: t('header.undo'), onAct: commands.undo },
      });
    },
  };
}
