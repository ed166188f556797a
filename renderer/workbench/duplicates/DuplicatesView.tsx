import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { CorpusHandle } from '../../../shared/corpus.ts';
import type { Project } from '../../../shared/project.ts';
import { classNames } from '../../design/classNames.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ScanProgress } from '../ScanProgress.tsx';
import type { Workbench } from '../useWorkbench.ts';
import { ClusterDetails } from './ClusterDetails.tsx';
import type { DuplicateArticle } from './duplicateMessages.ts';
import styles from './DuplicatesView.module.css';
import { useDuplicates } from './useDuplicates.ts';

export interface DuplicatesViewProps {
  corpus: CorpusHandle;
  workbench: Workbench;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** Articles that tell the same: what was decided on one is carried to the others. */
export function DuplicatesView({ corpus, workbench, project, onOpenArticle }: DuplicatesViewProps) {
  const { t } = useTranslation('workbench');
  const clusters = useDuplicates(workbench, corpus.id);
  const [chosenId, setChosenId] = useState<ArticleId | null>(null);
  if (clusters === null) {
    return <ScanProgress progress={null} text={t('duplicates.comparing')} />;
  }
  const holdsChosen = (cluster: DuplicateArticle[]) =>
    cluster.some(({ articleId }) => articleId === chosenId);
  const chosen = clusters.find(holdsChosen) ?? clusters[0];
  if (chosen === undefined) {
    return <EmptyState icon={Copy} title={t('duplicates.none')} text={t('duplicates.noneText')} />;
  }
  return (
    <div className={styles['columns']}>
      <ul className={styles['list']} aria-label={t('duplicates.list')}>
        {clusters.map((cluster) => (
          <ClusterItem
            key={cluster[0]?.articleId}
            cluster={cluster}
            isChosen={cluster === chosen}
            onChoose={setChosenId}
          />
        ))}
      </ul>
      <ClusterDetails
        key={chosen.map(({ articleId }) => articleId).join(' ')}
        {...{ workbench, project, onOpenArticle }}
        cluster={chosen}
      />
    </div>
  );
}

interface ClusterItemProps {
  cluster: readonly DuplicateArticle[];
  isChosen: boolean;
  onChoose: (articleId: ArticleId) => void;
}

function ClusterItem({ cluster, isChosen, onChoose }: ClusterItemProps) {
  const { t } = useTranslation('workbench');
  const [first] = cluster;
  if (first === undefined) return null;
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={classNames(styles['item'], isChosen && styles['chosen'])}
        onClick={onChoose.bind(null, first.articleId)}
      >
        <span lang="vi" className={styles['title']}>
          {first.title}
        </span>
        <span className={styles['soft']}>{t('duplicates.count', { count: cluster.length })}</span>
      </button>
    </li>
  );
}
