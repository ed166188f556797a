import { Search, Table2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Select } from '../../design/Select.tsx';
import { TextField } from '../../design/TextField.tsx';
import type { Workbench } from '../useWorkbench.ts';
import { FigureGrid } from './FigureGrid.tsx';
import styles from './FiguresView.module.css';
import { useFigures, type FigureQuery } from './useFigures.ts';

type Kind = FigureQuery['kind'];
const KINDS: readonly Kind[] = ['all', ...IndicatorKind.options];

export interface FiguresViewProps {
  workbench: Workbench;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** Every value of every article, one row each. */
export function FiguresView({ workbench, onOpenArticle }: FiguresViewProps) {
  const { t } = useTranslation('workbench');
  const [kind, setKind] = useState<Kind>('all');
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<FigureQuery['sort']>(null);
  const [firstShown, setFirstShown] = useState(0);
  const request = { query: useDeferredValue(query), kind, sort };
  const figures = useFigures(workbench, request, firstShown);
  return (
    <div className={styles['view']}>
      <div className={styles['filters']}>
        <Select
          label={t('figures.kindLabel')}
          options={KINDS.map((value) => ({ value, label: t(`figures.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('figures.search')}
          isLabelHidden
          type="search"
          icon={Search}
          placeholder={t('figures.search')}
          value={query}
          onChange={setQuery}
        />
        <span role="status" className={styles['count']}>
          {t('figures.count', { count: figures.totalCount })}
        </span>
      </div>
      {figures.totalCount === 0 ? (
        <EmptyState icon={Table2} title={t('figures.empty')} text={t('figures.emptyText')} />
      ) : (
        <FigureGrid {...{ figures, sort, setSort, setFirstShown, onOpenArticle }} />
      )}
    </div>
  );
}
