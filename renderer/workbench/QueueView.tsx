import { ListChecks } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { Project } from '../../shared/project.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { Select } from '../design/Select.tsx';
import { SearchField } from '../design/SearchField.tsx';
import { useLocale } from '../localisation/useLocale.ts';
import { useTranslation } from '../localisation/useTranslation.ts';
import { GroupList } from './GroupList.tsx';
import { groupLooks } from './groupLook.ts';
import { GroupMembers } from './GroupMembers.tsx';
import styles from './QueueView.module.css';
import { ScopeSelect } from './ScopeSelect.tsx';
import { useGroups, type GroupType } from './useQueue.ts';
import type { Scope } from './useScope.ts';
import type { Workbench } from './useWorkbench.ts';

const TYPES = ['all', 'entity', 'field', 'indicator'] as const satisfies GroupType[];

interface QueueViewProps {
  workbench: Workbench;
  scope: Scope;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** Identical suggestions over all articles or those of the list, the most doubtful first, decided a group at a time. */
export function QueueView({ workbench, scope, project, onOpenArticle }: QueueViewProps) {
  const { t } = useTranslation('workbench');
  const locale = useLocale();
  const [type, setType] = useState<GroupType>('all');
  const [query, setQuery] = useState('');
  const { groups, totalCount } = useGroups(workbench, scope, type, useDeferredValue(query));
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const looks = useMemo(() => groupLooks(project, locale), [project, locale]);
  const found = groups.findIndex(({ key }) => key === chosenKey);
  // A group that was decided is gone: the one that took its place is next.
  const index = found === -1 ? Math.min(place, groups.length - 1) : found;
  const group = groups[index] ?? null;
  const choose = (next: number) => {
    setChosenKey(groups[next]?.key ?? null);
    setPlace(next);
  };
  return (
    <div className={styles['view']}>
      <QueueFilters {...{ type, setType, query, setQuery, totalCount }}>
        <ScopeSelect {...{ scope, workbench }} />
      </QueueFilters>
      {group === null ? (
        <EmptyState icon={ListChecks} title={t('queue.empty')} text={t('queue.emptyText')} />
      ) : (
        <div className={styles['columns']}>
          <GroupList {...{ groups, looks, index, choose }} />
          <GroupMembers key={group.key} {...{ workbench, scope, group, looks, onOpenArticle }} />
        </div>
      )}
    </div>
  );
}

interface QueueFiltersProps {
  type: GroupType;
  setType: (type: GroupType) => void;
  query: string;
  setQuery: (query: string) => void;
  totalCount: number;
  children: ReactNode;
}

function QueueFilters(props: QueueFiltersProps) {
  const { type, setType, query, setQuery, totalCount, children } = props;
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['filters']}>
      <Select
        label={t('queue.type.label')}
        options={TYPES.map((value) => ({ value, label: t(`queue.type.${value}`) }))}
        value={type}
        onChange={setType}
      />
      <SearchField label={t('queue.search')} value={query} onChange={setQuery} />
      {children}
      <span role="status" className={styles['count']}>
        {t('queue.groups', { count: totalCount })}
      </span>
    </div>
  );
}
