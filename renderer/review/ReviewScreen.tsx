import { FileQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import { useArticle } from '../database/useArticle.ts';
import { Button } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { ArticleReview } from './ArticleReview.tsx';
import { ReviewSkeleton } from './ReviewSkeleton.tsx';
import styles from './ReviewScreen.module.css';

export interface ReviewScreenProps {
  articleId: ArticleId;
  /** The articles of the list that it was opened from, in its order. */
  articleIds: readonly ArticleId[];
  /** The mark to begin at (`targetOfBody`). */
  target?: string | null;
  onOpenArticle: (articleId: ArticleId) => void;
  /** Back to the list. */
  onClose: () => void;
}

/**
 * The screen on which an article is reviewed. While the next one is read the former stays, so that
 * nothing flickers.
 */
export function ReviewScreen(props: ReviewScreenProps) {
  const { t } = useTranslation('review');
  const article = useArticle(props.articleId);
  const [besideId, setBesideId] = useState<ArticleId | null>(null);
  if (article === undefined) return <ReviewSkeleton />;
  if (article === null) {
    return (
      <div className={styles['missing']}>
        <EmptyState
          icon={FileQuestionMark}
          title={t('state.missing')}
          text={t('state.missingText')}
          actions={<Button onClick={props.onClose}>{t('header.backToList')}</Button>}
        />
      </div>
    );
  }
  const beside = { besideId: besideId === article.row.id ? null : besideId, onBeside: setBesideId };
  return <ArticleReview key={article.row.id} {...props} {...beside} article={article} />;
}
