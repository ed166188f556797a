import type { ArticleId } from '../../../shared/article.ts';
import { useActiveTime } from '../../database/useActiveTime.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';

/** How long was worked on the article, in minutes. */
export function WorkTime({ articleId }: { articleId: ArticleId }) {
  const { t } = useTranslation('palette');
  const minutes = Math.round(useActiveTime(articleId) / 60_000);
  return minutes > 0 && <> · {t('workTime', { count: minutes })}</>;
}
