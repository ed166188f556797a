import { useState } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import { useArticle } from '../database/useArticle.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { useFirstArticleId } from '../database/useFirstArticleId.ts';
import { Dialog } from '../design/Dialog.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { RulesWorkbench } from './RulesWorkbench.tsx';

export interface RulesScreenProps {
  corpus: CorpusHandle;
  /** The article that rules are tried on; null is the first one of the folder. */
  articleId: ArticleId | null;
  onClose: () => void;
}

/** The user's own rules: written here, tried on an article as they are typed, then saved. */
export function RulesScreen({ corpus, articleId, onClose }: RulesScreenProps) {
  const { t } = useTranslation('rules');
  const project = useCorpusProject(corpus.id);
  const firstId = useFirstArticleId(corpus.id);
  const triedId = articleId ?? firstId;
  const [isChanged, setIsChanged] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const leave = () => {
    if (isChanged) setIsAsking(true);
    else onClose();
  };
  if (project === null) return null;
  const stay = () => {
    setIsAsking(false);
  };
  const bench = { corpus, project, isAsking, onStay: stay, onChange: setIsChanged, onClose };
  return (
    <Dialog isFull onClose={leave} title={t('title')} description={t('description')}>
      {triedId === null ? (
        <RulesWorkbench article={null} {...bench} />
      ) : (
        <WithArticle articleId={triedId} {...bench} />
      )}
    </Dialog>
  );
}

type WorkbenchProps = Parameters<typeof RulesWorkbench>[0];

function WithArticle({
  articleId,
  ...rest
}: Omit<WorkbenchProps, 'article'> & { articleId: ArticleId }) {
  const article = useArticle(articleId) ?? null;
  return <RulesWorkbench {...rest} article={article} />;
}
