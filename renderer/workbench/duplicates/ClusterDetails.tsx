import { Forward } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Workbench } from '../useWorkbench.ts';
import styles from './ClusterDetails.module.css';
import type { DuplicateArticle } from './duplicateMessages.ts';
import type { DuplicatesViewProps } from './DuplicatesView.tsx';
import { useCarryOver } from './useCarryOver.ts';
import { usePreviews } from './useDuplicates.ts';

interface ClusterDetailsProps {
  workbench: Workbench;
  cluster: readonly DuplicateArticle[];
  onOpenArticle: DuplicatesViewProps['onOpenArticle'];
}

/** One cluster: which article is the source, and what carrying over would do to the others. */
export function ClusterDetails({ workbench, cluster, onOpenArticle }: ClusterDetailsProps) {
  const { t } = useTranslation('workbench');
  const ids = cluster.map(({ articleId }) => articleId);
  const [sourceId, setSourceId] = useState(ids[0] ?? ('' as ArticleId));
  const to = ids.filter((id) => id !== sourceId);
  const previews = usePreviews(workbench, sourceId, to);
  const { isBusy, carry } = useCarryOver(workbench.client);
  const total = previews.reduce((sum, { carriedCount }) => sum + carriedCount, 0);
  return (
    <section className={styles['details']} aria-label={t('duplicates.cluster')}>
      <p className={styles['lead']}>{t('duplicates.lead')}</p>
      <ul className={styles['articles']}>
        {cluster.map((article) => (
          <Article
            key={article.articleId}
            article={article}
            preview={previews.find(({ articleId }) => articleId === article.articleId) ?? null}
            isSource={article.articleId === sourceId}
            onMakeSource={setSourceId.bind(null, article.articleId)}
            onOpen={onOpenArticle.bind(null, article.articleId, ids)}
          />
        ))}
      </ul>
      <footer className={styles['foot']}>
        <Button
          variant="primary"
          icon={Forward}
          disabled={isBusy || total === 0}
          onClick={() => void carry(sourceId, to)}
        >
          {t('duplicates.carry', { count: total })}
        </Button>
      </footer>
    </section>
  );
}

interface ArticleProps {
  article: DuplicateArticle;
  preview: { carriedCount: number; leftCount: number } | null;
  isSource: boolean;
  onMakeSource: () => void;
  onOpen: () => void;
}

function Article({ article, preview, isSource, onMakeSource, onOpen }: ArticleProps) {
  const { t, i18n } = useTranslation('workbench');
  const { t: tCommon } = useTranslation();
  const { title, path, status, annotationCount, likeness } = article;
  const percent = likeness.toLocaleString(i18n.language, { style: 'percent' });
  const facts = [
    path,
    tCommon(`status.${status}`),
    t('duplicates.decided', { count: annotationCount }),
    t('duplicates.likeness', { percent }),
  ];
  return (
    <li className={styles['article']}>
      <div className={styles['words']}>
        <button type="button" className={styles['open']} lang="vi" onClick={onOpen}>
          {title}
        </button>
        <span className={styles['facts']}>{facts.join(' · ')}</span>
        {!isSource && preview !== null && (
          <span className={styles['facts']}>
            {t('duplicates.carried', { count: preview.carriedCount })}
            {preview.leftCount > 0 && ` ${t('duplicates.left', { count: preview.leftCount })}`}
          </span>
        )}
      </div>
      {isSource ? (
        <span className={styles['source']}>{t('duplicates.source')}</span>
      ) : (
        <Button size="small" onClick={onMakeSource}>
          {t('duplicates.makeSource')}
        </Button>
      )}
    </li>
  );
}
