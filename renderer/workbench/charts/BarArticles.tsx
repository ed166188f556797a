import type { ArticleId } from '../../../shared/article.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Scope } from '../useScope.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { BarChoice, ChartChoice } from './chartMessages.ts';
import styles from './BarArticles.module.css';
import { useBarArticles } from './useBars.ts';
import type { ChartWords } from './useChartWords.ts';

/** More than these nobody reads; the first of them lead on to all. */
const MOST_SHOWN = 300;

interface BarArticlesProps {
  workbench: Workbench;
  query: ChartChoice;
  scope: Scope;
  /** Null while no bar is chosen. */
  choice: BarChoice | null;
  words: ChartWords;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** The articles of the chosen bar, or those that lack what it counts. */
export function BarArticles(props: BarArticlesProps) {
  const { workbench, query, scope, choice, words, onOpenArticle } = props;
  const { t } = useTranslation('workbench');
  const articles = useBarArticles(workbench, query, scope, choice);
  const ids = articles.map(({ articleId }) => articleId);
  return (
    <aside className={styles['articles']} aria-label={t('charts.articlesOf')}>
      <h2 className={styles['title']}>
        {choice === null ? t('charts.choose') : words.nameOfChoice(choice)}
      </h2>
      {articles.length > MOST_SHOWN && (
        <p className={styles['first']}>
          {t('charts.first', { shown: MOST_SHOWN, count: articles.length })}
        </p>
      )}
      <ul className={styles['list']}>
        {articles.slice(0, MOST_SHOWN).map(({ articleId, title }) => (
          <li key={articleId}>
            <button
              type="button"
              lang="vi"
              className={styles['open']}
              onClick={onOpenArticle.bind(null, articleId, ids)}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
