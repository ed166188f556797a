import type { ArticleId } from '../../shared/article.ts';
import type { ReviewStatus } from '../../shared/review.ts';
import { setStatus } from '../commands/setStatus.ts';
import type { Lacking } from '../../app/project/findLacking.ts';
import { findNextUnreviewed } from '../database/findNextUnreviewed.ts';
import { useReadAhead } from '../database/useReadAhead.ts';
import { showToast } from '../design/toasts.ts';
import { markStatus } from '../status/markStatus.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import type { ReviewScreenProps } from './ReviewScreen.tsx';
import { useReport } from './useReport.ts';

/** From the open article to others of the list. */
interface ArticleSteps {
  openNext: (direction: 1 | -1) => void;
  /** Gives the open article a status, then opens the next that is neither reviewed nor skipped. */
  finish: (status: ReviewStatus) => void;
  /** Gives the open article a status and stays. */
  mark: (status: ReviewStatus) => void;
}

interface ArticleStepsOptions extends Pick<ReviewScreenProps, 'articleIds' | 'onOpenArticle'> {
  /** Leads to what the article lacks before it can be marked as reviewed. */
  onFill: (lacking: Lacking) => void;
}

export function useArticleSteps(
  openId: ArticleId,
  { articleIds, onOpenArticle, onFill }: ArticleStepsOptions,
): ArticleSteps {
  const { t } = useTranslation('review');
  const report = useReport();
  const index = articleIds.indexOf(openId);
  useReadAhead([articleIds[index + 1] ?? [], articleIds[index - 1] ?? []].flat());
  const mark = async (status: ReviewStatus): Promise<boolean> => {
    const done = await report(markStatus(1, (how) => setStatus([openId], status, how)));
    if (done?.toFill) onFill(done.toFill);
    return done?.hasStayed === false;
  };
  const finish = async (status: ReviewStatus) => {
    if (!(await mark(status))) return;
    const next = await findNextUnreviewed(articleIds, openId);
    if (next === null) showToast({ text: t('state.allReviewed') });
    else onOpenArticle(next);
  };
  return {
    openNext: (direction) => {
      const id = articleIds[index + direction];
      if (id !== undefined) onOpenArticle(id);
      else {
        const text = t(direction === 1 ? 'state.lastArticle' : 'state.firstArticle');
        showToast({ text, tone: 'hint' });
      }
    },
    finish: (status) => void finish(status),
    mark: (status) => void mark(status),
  };
}
