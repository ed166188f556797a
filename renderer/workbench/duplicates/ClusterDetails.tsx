import { Forward } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Workbench } from '../useWorkbench.ts';
import { ClusterArticle } from './ClusterArticle.tsx';
import styles from './ClusterDetails.module.css';
import type { DuplicateArticle } from './duplicateMessages.ts';
import type { DuplicatesViewProps } from './DuplicatesView.tsx';
import { useCarryOver } from './useCarryOver.ts';
import { usePreviews } from './useDuplicates.ts';

interface ClusterDetailsProps {
  workbench: Workbench;
  project: Project;
  cluster: readonly DuplicateArticle[];
  onOpenArticle: DuplicatesViewProps['onOpenArticle'];
}

/** One cluster: which article is the source, and what carrying over would do to the others. */
export function ClusterDetails({ cluster, onOpenArticle, ...props }: ClusterDetailsProps) {
  const { t } = useTranslation('workbench');
  const ids = cluster.map(({ articleId }) => articleId);
  const { sourceId, setSourceId, previewOf, isChosen, choose, total, isBusy, carry } =
    useChosenCarrying(props.workbench, ids);
  return (
    <section className={styles['details']} aria-label={t('duplicates.cluster')}>
      <p className={styles['lead']}>{t('duplicates.lead')}</p>
      <ul className={styles['articles']}>
        {cluster.map((article) => (
          <ClusterArticle
            key={article.articleId}
            {...{ ...props, article, sourceId }}
            preview={previewOf(article.articleId)}
            isChosen={isChosen(article.articleId)}
            onChoose={choose.bind(null, article.articleId)}
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
          onClick={() => void carry()}
        >
          {t('duplicates.carry', { count: total })}
        </Button>
      </footer>
    </section>
  );
}

/** From which article to which others of a cluster decisions go, and what that would do. */
function useChosenCarrying(workbench: Workbench, ids: readonly ArticleId[]) {
  const [sourceId, setSourceId] = useState(ids[0] ?? ('' as ArticleId));
  const [excepted, setExcepted] = useState<readonly ArticleId[]>([]);
  const others = ids.filter((id) => id !== sourceId);
  const previews = usePreviews(workbench, sourceId, others);
  const previewOf = (id: ArticleId) => previews.find(({ articleId }) => articleId === id) ?? null;
  const isChosen = (id: ArticleId) => !excepted.includes(id);
  const to = others.filter(isChosen);
  const { isBusy, carry } = useCarryOver(workbench.client);
  return {
    ...{ sourceId, setSourceId, previewOf, isChosen, isBusy },
    choose: (id: ArticleId, isIn: boolean) => {
      const rest = excepted.filter((other) => other !== id);
      setExcepted(isIn ? rest : [...rest, id]);
    },
    /** How many decisions would be carried. */
    total: to.reduce((sum, id) => sum + (previewOf(id)?.carriedCount ?? 0), 0),
    carry: () => carry(sourceId, to),
  };
}
