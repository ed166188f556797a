import { ArrowLeft } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { ArticleId } from '../../shared/article.ts';
import type { CorpusHandle } from '../../shared/corpus.ts';
import type { Project } from '../../shared/project.ts';
import { useCorpusProject } from '../database/useCorpusProject.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { Tabs } from '../design/Tabs.tsx';
import { useTranslation } from '../localisation/useTranslation.ts';
import { useFailureText } from '../shell/useFailureText.ts';
import { AuditView } from './audit/AuditView.tsx';
import { ChartsView } from './charts/ChartsView.tsx';
import { DuplicatesView } from './duplicates/DuplicatesView.tsx';
import { FiguresView } from './figures/FiguresView.tsx';
import { SeriesView } from './figures/SeriesView.tsx';
import { QueueView } from './QueueView.tsx';
import { ScanProgress } from './ScanProgress.tsx';
import { TaggingView } from './tagging/TaggingView.tsx';
import { FindingsView } from './findings/FindingsView.tsx';
import type { OpenArticle } from './openArticle.ts';
import { SheetView } from './sheet/SheetView.tsx';
import { StatisticsView } from './statistics/StatisticsView.tsx';
import { useFocusBack } from './useFocusBack.ts';
import { useScope, type Scope } from './useScope.ts';
import { useWorkbench, type Workbench } from './useWorkbench.ts';
import type { ReplyOf } from './workbenchMessages.ts';
import styles from './WorkbenchScreen.module.css';

interface WorkbenchScreenProps {
  corpus: CorpusHandle;
  /** What the list was narrowed to when it was left; null when it had all articles. */
  narrowedIds: readonly ArticleId[] | null;
  onClose: () => void;
  /** False while an article is open over it. */
  isShown: boolean;
  onOpenArticle: OpenArticle;
}

type View =
  | 'queue'
  | 'audit'
  | 'tagging'
  | 'sheet'
  | 'findings'
  | 'figures'
  | 'series'
  | 'charts'
  | 'statistics'
  | 'duplicates';

/** What can only be seen and done over all articles at once. */
export function WorkbenchScreen(props: WorkbenchScreenProps) {
  const { corpus, narrowedIds, onClose, isShown } = props;
  const { t } = useTranslation('workbench');
  const workbench = useWorkbench(corpus.id);
  const scope = useScope(workbench.client, narrowedIds);
  const onOpenArticle = useFocusBack(isShown, props.onOpenArticle);
  return (
    <main className={styles['screen']}>
      <header className={styles['header']}>
        <IconButton icon={ArrowLeft} label={t('back')} shortcut="Ctrl+L" onClick={onClose} />
        <h1 className={styles['title']}>{t('title')}</h1>
      </header>
      <Views {...{ corpus, workbench, scope, onOpenArticle }} />
    </main>
  );
}

interface ViewsProps extends Pick<WorkbenchScreenProps, 'corpus' | 'onOpenArticle'> {
  workbench: Workbench;
  scope: Scope;
}

function Views({ workbench, ...props }: ViewsProps) {
  const { t } = useTranslation('workbench');
  const failureText = useFailureText();
  const project = useCorpusProject(props.corpus.id);
  const { scan, progress, failure } = workbench;
  if (failure !== null) {
    return (
      <EmptyState icon={ArrowLeft} title={t('failed')} text={failureText(failure)} tone="danger" />
    );
  }
  if (scan === null || project === null) return <ScanProgress progress={progress} />;
  return <OpenViews {...props} {...{ workbench, project }} totals={scan.totals} />;
}

interface OpenViewsProps extends ViewsProps {
  project: Project;
  totals: ReplyOf<'scan'>;
}

function OpenViews({ corpus, totals, ...props }: OpenViewsProps) {
  const { t, i18n } = useTranslation('workbench');
  const [view, setView] = useState<View>('queue');
  const tab = (value: View, content: ReactNode, count?: number) => ({
    value,
    label: t(`${value}.title`),
    content,
    ...(count !== undefined && { count: count.toLocaleString(i18n.language) }),
  });
  const tabs = [
    tab('queue', <QueueView {...props} />, totals.pendingCount),
    tab('audit', <AuditView {...props} corpusId={corpus.id} />),
    tab('tagging', <TaggingView {...props} corpus={corpus} />),
    tab('sheet', <SheetView {...props} />),
    tab('findings', <FindingsView {...props} corpusId={corpus.id} />),
    tab('figures', <FiguresView {...props} corpusId={corpus.id} />, totals.figureCount),
    tab('series', <SeriesView {...props} corpusId={corpus.id} />),
    tab('charts', <ChartsView {...props} />),
    tab('statistics', <StatisticsView {...props} corpusId={corpus.id} />),
    tab('duplicates', <DuplicatesView {...props} corpus={corpus} />),
  ];
  return <Tabs tabs={tabs} value={view} onChange={setView} label={t('views')} />;
}
