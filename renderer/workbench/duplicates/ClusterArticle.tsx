import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Button } from '../../design/Button.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { RowCheckbox } from '../RowCheckbox.tsx';
import type { Workbench } from '../useWorkbench.ts';
import { CarriedMarks } from './CarriedMarks.tsx';
import styles from './ClusterDetails.module.css';
import type { CarryingPreview, DuplicateArticle } from './duplicateMessages.ts';

interface ClusterArticleProps {
  workbench: Workbench;
  project: Project;
  article: DuplicateArticle;
  sourceId: ArticleId;
  preview: CarryingPreview | null;
  /** Whether decisions go to it. */
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onMakeSource: () => void;
  onOpen: () => void;
}

/** An article of a cluster: the source, or one that decisions go to, with what they would change. */
export function ClusterArticle(props: ClusterArticleProps) {
  const { t } = useTranslation('workbench');
  const { workbench, project, article, sourceId, preview, isChosen, onChoose } = props;
  const { articleId, title } = article;
  const [isOpen, setIsOpen] = useState(false);
  const isSource = articleId === sourceId;
  const changeCount = isSource || preview === null ? 0 : preview.carriedCount + preview.leftCount;
  return (
    <li className={styles['item']}>
      <div className={styles['article']}>
        {!isSource && (
          <RowCheckbox
            label={t('duplicates.include', { title })}
            isChecked={isChosen}
            onChange={onChoose}
          />
        )}
        <Words {...props} isSource={isSource} />
        {changeCount > 0 && <ShowButton isOpen={isOpen} onChange={setIsOpen} />}
        {isSource ? (
          <span className={styles['source']}>{t('duplicates.source')}</span>
        ) : (
          <Button size="small" onClick={props.onMakeSource}>
            {t('duplicates.makeSource')}
          </Button>
        )}
      </div>
      {isOpen && changeCount > 0 && (
        <CarriedMarks {...{ workbench, project }} from={sourceId} to={articleId} />
      )}
    </li>
  );
}

function ShowButton({ isOpen, onChange }: { isOpen: boolean; onChange: (is: boolean) => void }) {
  const { t } = useTranslation('workbench');
  return (
    <Button
      size="small"
      variant="quiet"
      icon={isOpen ? ChevronDown : ChevronRight}
      aria-expanded={isOpen}
      onClick={onChange.bind(null, !isOpen)}
    >
      {t('duplicates.show')}
    </Button>
  );
}

type WordsProps = Pick<ClusterArticleProps, 'article' | 'preview' | 'onOpen'> & {
  isSource: boolean;
};

function Words({ article, preview, isSource, onOpen }: WordsProps) {
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
  );
}
