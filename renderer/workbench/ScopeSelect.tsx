import { Select } from '../design/Select.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import styles from './ScopeSelect.module.css';
import type { Scope } from './useScope.ts';
import type { Workbench } from './useWorkbench.ts';

interface ScopeSelectProps {
  scope: Scope;
  workbench: Workbench;
}

/** All articles, or those of the list; says how to narrow it while it has all. */
export function ScopeSelect({ scope, workbench }: ScopeSelectProps) {
  const { t } = useTranslation('workbench');
  const { narrowedIds, isWhole, setIsWhole } = scope;
  if (narrowedIds === null) return <span className={styles['hint']}>{t('scope.hint')}</span>;
  const options = [
    { value: 'narrowed', label: t('scope.narrowed', { count: narrowedIds.length }) },
    { value: 'all', label: t('scope.all', { count: workbench.scan?.totals.articleCount ?? 0 }) },
  ] as const;
  return (
    <Select
      label={t('scope.label')}
      options={options}
      value={isWhole ? 'all' : 'narrowed'}
      onChange={(chosen) => {
        setIsWhole(chosen === 'all');
      }}
    />
  );
}
