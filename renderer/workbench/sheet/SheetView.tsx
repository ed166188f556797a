import { ClipboardList } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Select } from '../../design/Select.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { PagedRows } from '../usePagedRows.ts';
import type { Workbench } from '../useWorkbench.ts';
import { EvidencePane } from './EvidencePane.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import type { SheetRow } from './sheetMessages.ts';
import styles from './SheetView.module.css';
import { useSheet, type SheetQuery } from './useSheet.ts';
import { useActiveCell } from './useActiveCell.ts';

const SCOPES = ['all', 'open'] as const;

interface SheetViewProps {
  workbench: Workbench;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** The fields of all articles to be corrected by keyboard, with the words that show them beside. */
export function SheetView({ workbench, project, onOpenArticle }: SheetViewProps) {
  const { t } = useTranslation('workbench');
  const [query, setQuery] = useState<SheetQuery>({ query: '', scope: 'all' });
  const [firstShown, setFirstShown] = useState(0);
  const shown = { ...query, query: useDeferredValue(query.query) };
  const { rows, openCount } = useSheet(workbench, shown, firstShown);
  return (
    <div className={styles['view']}>
      <Filters {...{ query, setQuery, openCount }} totalCount={rows.totalCount} />
      {rows.totalCount === 0 ? (
        <EmptyState icon={ClipboardList} title={t('sheet.empty')} text={t('sheet.emptyText')} />
      ) : (
        <Sheet {...{ project, rows, setFirstShown, onOpenArticle }} />
      )}
    </div>
  );
}

interface FiltersProps {
  query: SheetQuery;
  setQuery: (query: SheetQuery) => void;
  totalCount: number;
  openCount: number;
}

function Filters({ query, setQuery, totalCount, openCount }: FiltersProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['filters']}>
      <Select
        label={t('sheet.scope.label')}
        options={SCOPES.map((value) => ({ value, label: t(`sheet.scope.${value}`) }))}
        value={query.scope}
        onChange={(scope) => {
          setQuery({ ...query, scope });
        }}
      />
      <SearchField
        label={t('sheet.search')}
        value={query.query}
        onChange={(words) => {
          setQuery({ ...query, query: words });
        }}
      />
      <span className={styles['keys']}>{t('sheet.keys')}</span>
      <span role="status" className={styles['count']}>
        {t('sheet.articles', { count: totalCount })} · {t('sheet.undecided', { count: openCount })}
      </span>
    </div>
  );
}

interface SheetProps extends Pick<SheetViewProps, 'project' | 'onOpenArticle'> {
  rows: PagedRows<SheetRow>;
  setFirstShown: (index: number) => void;
}

function Sheet({ project, rows, setFirstShown, onOpenArticle }: SheetProps) {
  const { fields } = project;
  const { active, editing, setEditing, save, onKeyDown, goTo } = useActiveCell({
    fields,
    rows,
    onOpenArticle,
  });
  const row = rows.rowAt(active.row);
  const field = fields[active.column];
  return (
    <div className={styles['columns']}>
      <SheetGrid
        {...{ fields, rows, active, editing, onKeyDown, setFirstShown }}
        onChoose={goTo}
        onEdit={() => {
          setEditing({ letter: null });
        }}
        onSave={save}
        onCancel={() => {
          setEditing(null);
        }}
      />
      {row !== null && field !== undefined && (
        <EvidencePane
          articleId={row.articleId}
          field={field}
          onOpen={() => {
            onOpenArticle(row.articleId, [row.articleId]);
          }}
        />
      )}
    </div>
  );
}
