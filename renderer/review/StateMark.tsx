import { Check, CircleDashed, PencilLine, TriangleAlert, UserRoundPlus, X } from 'lucide-react';
import { classNames } from '../design/classNames.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ItemState, ReviewItem } from './reviewItems.ts';
import styles from './StateMark.module.css';
import { useConfidence } from './useConfidence.ts';

const icons: Record<ItemState, typeof Check> = {
  suggested: CircleDashed,
  accepted: Check,
  corrected: PencilLine,
  added: UserRoundPlus,
  rejected: X,
  lost: TriangleAlert,
};

/** Who decided what, as a sign with a word for screen readers; the rule and the time on pointing. */
export function StateMark({ item }: { item: ReviewItem }) {
  const { t, i18n } = useTranslation('review');
  const writeConfidence = useConfidence();
  const { state, suggestion, annotation } = item;
  const Icon = icons[state];
  const isOpen = state === 'suggested' && suggestion !== null;
  const word = isOpen
    ? t('itemState.suggestedSure', { confidence: writeConfidence(suggestion.confidence) })
    : t(`itemState.${state}`);
  const time = annotation && new Date(annotation.time).toLocaleString(i18n.language);
  const details = [
    word,
    annotation && t('itemState.byAuthor', { author: annotation.author, time }),
    suggestion && t('itemState.rule', { rule: suggestion.rule }),
  ].filter(Boolean);
  return (
    <span className={classNames(styles['state'], styles[state])} title={details.join(' · ')}>
      <Icon aria-hidden size={14} strokeWidth={2.2} />
      {isOpen && <span aria-hidden>{writeConfidence(suggestion.confidence)}</span>}
      <span className="visually-hidden">{word}</span>
    </span>
  );
}
