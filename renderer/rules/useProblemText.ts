import { useTranslation } from '../localisation/useTranslation.ts';
import type { DraftProblem } from './ruleDraft.ts';

/** What is wrong with a rule, in one sentence; in a pattern with the place, counted from 1. */
export function useProblemText(): (problem: DraftProblem) => string {
  const { t } = useTranslation('rules');
  return (problem) => {
    const text = t(`problem.${problem.reason}`);
    if (problem.field !== 'notation' || problem.reason === 'empty') return text;
    return t('problem.atPlace', { text, place: problem.offset + 1 });
  };
}
