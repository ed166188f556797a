import { ShieldCheck } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { ArticleId, CorpusId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ProgressBar } from '../../design/ProgressBar.tsx';
import { Select } from '../../design/Select.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { usePagedRows, type PagedRows } from '../usePagedRows.ts';
import type { Workbench } from '../useWorkbench.ts';
import type { Progress } from '../workbenchMessages.ts';
import { CheckList } from './CheckList.tsx';
import { DismissDialog } from './DismissDialog.tsx';
import { FindingList } from './FindingList.tsx';
import type { CheckId, FoundRow, Selection } from './findingMessages.ts';
import styles from './FindingsView.module.css';
import { useFindingScan } from './useFindingScan.ts';

const STATES = ['open', 'dismissed'] as const;

interface FindingsViewProps {
  corpusId: CorpusId;
  workbench: Workbench;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** What contradicts itself in the articles and between them, by the check that found it. */
export function FindingsView({ corpusId, workbench, project, onOpenArticle }: FindingsViewProps) {
  const { version, progress } = useFindingScan(workbench, corpusId);
  const [selection, setSelection] = useState<Selection>({ check: 'all', query: '', state: 'open' });
  const [firstShown, setFirstShown] = useState(0);
  const [asked, setAsked] = useState<FoundRow | null>(null);
  const query = useDeferredValue(selection.query);
  const { rows, counts } = useFound(workbench, { ...selection, query }, { version, firstShown });
  return (
    <div className={styles['view']}>
      <Filters {...{ selection, setSelection, progress }} total={rows.totalCount} />
      {version === 0 ? (
        <FirstChecks progress={progress} />
      ) : (
        <Found
          {...{ rows, counts, selection, setSelection, setFirstShown, setAsked, onOpenArticle }}
          project={project}
        />
      )}
      {asked !== null && (
        <DismissDialog
          client={workbench.client}
          found={asked}
          selection={selection}
          selectedCount={rows.totalCount}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}

interface FoundProps extends Pick<FindingsViewProps, 'onOpenArticle'> {
  rows: PagedRows<FoundRow>;
  counts: Counts;
  selection: Selection;
  setSelection: (selection: Selection) => void;
  setFirstShown: (index: number) => void;
  setAsked: (found: FoundRow) => void;
  project: Project;
}

function Found({ rows, counts, selection, setSelection, setAsked, ...rest }: FoundProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['columns']}>
      <CheckList
        counts={counts}
        chosen={selection.check}
        onChoose={(check) => {
          setSelection({ ...selection, check });
        }}
      />
      {rows.totalCount === 0 ? (
        <EmptyState icon={ShieldCheck} title={t('findings.empty')} text={t('findings.emptyText')} />
      ) : (
        <FindingList rows={rows} {...rest} onDismiss={setAsked} />
      )}
    </div>
  );
}

interface FiltersProps {
  selection: Selection;
  setSelection: (selection: Selection) => void;
  progress: Progress | null;
  total: number;
}

function Filters({ selection, setSelection, progress, total }: FiltersProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['filters']}>
      <Select
        label={t('findings.state.label')}
        options={STATES.map((value) => ({ value, label: t(`findings.state.${value}`) }))}
        value={selection.state}
        onChange={(state) => {
          setSelection({ ...selection, state });
        }}
      />
      <SearchField
        label={t('findings.search')}
        value={selection.query}
        onChange={(query) => {
          setSelection({ ...selection, query });
        }}
      />
      <span role="status" className={styles['count']}>
        {progress === null
          ? t('findings.count', { count: total })
          : t('findings.checking', { done: progress.doneCount, total: progress.totalCount })}
      </span>
    </div>
  );
}

function FirstChecks({ progress }: { progress: Progress | null }) {
  const { t } = useTranslation('workbench');
  const { doneCount, totalCount } = progress ?? { doneCount: null, totalCount: 1 };
  return (
    <div className={styles['checking']}>
      <ProgressBar value={doneCount} max={totalCount} label={t('findings.progress')} />
    </div>
  );
}

type Counts = Partial<Record<CheckId, number>>;

interface Place {
  version: number;
  firstShown: number;
}

function useFound({ client }: Workbench, selection: Selection, { version, firstShown }: Place) {
  const [counts, setCounts] = useState<Counts>({});
  const name = JSON.stringify([selection, version]);
  const rows = usePagedRows<FoundRow>(name, firstShown, async (from, limit) => {
    const result = await client.call('listFindings', { ...selection, from, limit });
    if (result.ok) setCounts(result.value.counts);
    return result;
  });
  return { rows, counts };
}
