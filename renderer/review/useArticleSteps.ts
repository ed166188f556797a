import type { ArticleId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { setStatus } from '../commands/setStatus.ts';
import { findNextUnreviewed } from '../database/findNextUnreviewed.ts';
import { showToast } from '../design/toasts.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ReviewScreenProps } from './ReviewScreen.tsx';
import { useReport } from './useReport.ts';

/** From the open article to others of the list. */
interface ArticleSteps {
  openNext: (direction: 1 | -1) => void;
  /** Gives the open article a status, then opens the next that is neither reviewed nor skipped. */
  finish: (status: ReviewStatus) => void;
}

export function useArticleSteps(
  openId: ArticleId,
  { articleIds, onOpenArticle }: Pick<ReviewScreenProps, 'articleIds' | 'onOpenArticle'>,
): ArticleSteps {
  const { t } = useTranslation('review');
  const report = useReport();
  const index = articleIds.indexOf(openId);
  const finish = async (status: ReviewStatus) => {
    const done = await report(setStatus([openId], status));
    if (done === null) return;
    const next = await findNextUnreviewed(articleIds, openId);
    if (next === null) showToast({ text: t('state.allReviewed') });
    else onOpenArticle(next);
  };
  return {
    openNext: (direction) => {
      const id = articleIds[index + direction];
      if (id !== undefined) onOpenArticle(id);
      else showToast({ text: t(direction === 1 ? 'state.lastArticle' : 'state.firstArticle') });
    },
    finish: (status) => void finish(status),
  };
}
