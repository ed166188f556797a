import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ReviewModel } from './reviewModel.ts';
import type { SurenessBar } from './reviewSnapshot.ts';
import type { ReviewCommands } from './useReviewCommands.ts';
import { useSureness } from './useSureness.ts';
import { useTellStep } from './useTellStep.ts';
import { useThreshold } from './useThreshold.ts';

export interface SureSuggestions {
  threshold: number;
  /** What the suggestions are measured by, with the threshold. */
  bar: SurenessBar;
  /** How many decisions their sureness was learnt from; null while it is what the rules say. */
  learntFrom: number | null;
  onThreshold: (threshold: number) => void;
  /** Accepts them all in one step. */
  onAccept: () => void;
}

/** The open suggestions of an article that are sure enough to be accepted at once. */
export function useSureSuggestions(
  { items }: ReviewModel,
  commands: ReviewCommands,
): SureSuggestions {
  const { t } = useTranslation('review');
  const tellStep = useTellStep();
  const [threshold, onThreshold] = useThreshold();
  const { surenessOf, learntFrom } = useSureness();
  const bar = { surenessOf, threshold };
  return {
    threshold,
    bar,
    learntFrom,
    onThreshold,
    onAccept: () => {
      const sure = items.listSure(bar);
      if (sure.length === 0) {
        showToast({ text: t('state.noneSure'), tone: 'hint' });
        return;
      }
      commands.acceptAll(sure);
      tellStep(t('state.accepted', { count: sure.length }), commands.undo);
    },
  };
}
