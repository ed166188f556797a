import { CheckCheck } from 'lucide-react';
import { Button } from '../design/Button.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './DecidedBar.module.css';
import type { ReviewModel } from './reviewModel.ts';

interface DecidedBarProps {
  model: ReviewModel;
  onReviewed: () => void;
}

/** Says that nothing is left to decide, as long as the article is not marked reviewed. */
export function DecidedBar({ model, onReviewed }: DecidedBarProps) {
  const { t } = useTranslation('review');
  const isOpen = model.items.isOpen;
  if (isOpen || model.article.row.status === 'reviewed') return null;
  return (
    <div className={styles['bar']} role="status">
      {t('state.allDecided')}
      <Button size="small" variant="primary" icon={CheckCheck} onClick={onReviewed}>
        {t('header.markReviewed')}
      </Button>
    </div>
  );
}
