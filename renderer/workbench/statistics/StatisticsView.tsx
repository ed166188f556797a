import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { Verdict } from '../../../shared/annotation.ts';
import type { CorpusId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Chart, type ChartOption } from '../../charts/Chart.tsx';
import { saveChart } from '../../commands/saveChart.ts';
import { useAudits } from '../../database/useAudits.ts';
import { useRuleRecords } from '../../database/useRuleRecords.ts';
import { Button } from '../../design/Button.tsx';
import { showToast } from '../../design/toasts.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { useReport } from '../../review/useReport.ts';
import { SaveChartButtons } from '../charts/SaveChartButtons.tsx';
import type { Workbench } from '../useWorkbench.ts';
import type { Statistics } from './statisticsMessages.ts';
import { writeStatisticsCsv, type StatisticsTable } from './statisticsTable.ts';
import { StatisticsTableView } from './StatisticsTableView.tsx';
import styles from './StatisticsView.module.css';
import { useStatistics } from './useStatistics.ts';
import { useStatisticsTables } from './useStatisticsTables.ts';

interface StatisticsViewProps {
  corpusId: CorpusId;
  workbench: Workbench;
  project: Project;
}

/** What the work on the corpus and the rules add up to. */
export function StatisticsView({ corpusId, workbench, project }: StatisticsViewProps) {
  const statistics = useStatistics(workbench, corpusId);
  return statistics !== null && <Counted {...{ corpusId, project, statistics }} />;
}

interface CountedProps extends Omit<StatisticsViewProps, 'workbench'> {
  statistics: Statistics;
}

function Counted({ corpusId, project, statistics }: CountedProps) {
  const { t } = useTranslation('statistics');
  const records = useRuleRecords();
  const audits = useAudits(corpusId);
  const tables = useStatisticsTables({ statistics, records, audits, project });
  return (
    <section className={styles['view']} aria-label={t('title')} tabIndex={0}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{t('title')}</h2>
        <SaveButton tables={tables} />
      </header>
      <DaysChart days={statistics.days} />
      <div className={styles['tables']}>
        {tables.map((table) => (
          <StatisticsTableView key={table.title} table={table} />
        ))}
      </div>
    </section>
  );
}

function SaveButton({ tables }: { tables: readonly StatisticsTable[] }) {
  const { t } = useTranslation('statistics');
  const report = useReport();
  const save = async () => {
    const head = [t('csv.table'), t('csv.row'), t('csv.column'), t('csv.value')] as const;
    const content = writeStatisticsCsv(tables, head);
    const location = await report(saveChart({ format: 'csv', content }, t('title')));
    if (location !== null) showToast({ text: t('saved', { location }) });
  };
  return (
    <Button size="small" icon={Download} onClick={() => void save()}>
      {t('save')}
    </Button>
  );
}

/** In pixels: few days are no wall. */
const WIDEST_BAR = 48;
const HEIGHT = 200;

/** Decisions by day and verdict; the table below says the same. */
function DaysChart({ days }: Pick<Statistics, 'days'>) {
  const { t } = useTranslation('statistics');
  const title = t('days.title');
  const option = useMemo(
    (): ChartOption => ({
      aria: { enabled: true, label: { description: title }, decal: { show: true } },
      legend: { top: 0 },
      grid: { top: 36, left: 8, right: 24, bottom: 8, containLabel: true },
      tooltip: { trigger: 'item', renderMode: 'richText' },
      xAxis: { type: 'category', data: days.map(({ day }) => day) },
      yAxis: { type: 'value', minInterval: 1 },
      series: Verdict.options.map((verdict) => ({
        ...{ type: 'bar', stack: 'day', barMaxWidth: WIDEST_BAR },
        name: t(`agreement.${verdict}`),
        data: days.map((day) => day[verdict]),
      })),
    }),
    [days, t, title],
  );
  if (days.length === 0) return <p>{t('days.none')}</p>;
  return (
    <>
      <div className={styles['save']}>
        <SaveChartButtons option={option} title={title} height={HEIGHT} />
      </div>
      <Chart option={option} label={title} height={HEIGHT} onClick={() => undefined} />
    </>
  );
}
