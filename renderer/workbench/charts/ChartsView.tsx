import { useDeferredValue, useMemo, useState } from 'react';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Select } from '../../design/Select.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Workbench } from '../useWorkbench.ts';
import { BarArticles } from './BarArticles.tsx';
import { BarTable } from './BarTable.tsx';
import { ChartName, type ChartQuery } from './chartMessages.ts';
import { chartForms, chartHeight, chartOption } from './chartOption.ts';
import styles from './ChartsView.module.css';
import { SaveChartButtons } from './SaveChartButtons.tsx';
import { useBars } from './useBars.ts';
import { useChartWords } from './useChartWords.ts';

/** Those that are percentages throughout. */
const KINDS = IndicatorKind.options.filter((kind) => kind !== 'level' && kind !== 'rank');

interface ChartsViewProps {
  workbench: Workbench;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** What the articles add up to, as a chart and as a table; each bar leads to its articles. */
export function ChartsView({ workbench, project, onOpenArticle }: ChartsViewProps) {
  const [query, setQuery] = useState<ChartQuery>({ chart: 'status', kind: 'change', query: '' });
  const [key, setKey] = useState<string | null>(null);
  const { chart } = query;
  const shown = { ...query, query: useDeferredValue(query.query) };
  const bars = useBars(workbench, shown);
  const words = useChartWords(project, query);
  const option = useMemo(() => chartOption(chart, bars, words), [bars, chart, words]);
  const height = chartHeight(chart, bars.length);
  return (
    <div className={styles['view']}>
      <Filters
        query={query}
        setQuery={(next) => {
          setQuery(next);
          setKey(null);
        }}
      />
      <div className={styles['columns']}>
        <section className={styles['chart']} aria-label={words.title}>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{words.title}</h2>
            <SaveChartButtons option={option} title={words.title} height={height} />
          </header>
          <Chart
            option={option}
            label={words.title}
            height={height}
            onClick={({ name }) => {
              setKey(bars.find((bar) => words.nameOf(bar.key) === name)?.key ?? null);
            }}
          />
          <BarTable {...{ bars, words, chosen: key }} form={chartForms[chart]} onChoose={setKey} />
        </section>
        <BarArticles {...{ workbench, words, onOpenArticle }} query={shown} barKey={key} />
      </div>
    </div>
  );
}

interface FiltersProps {
  query: ChartQuery;
  setQuery: (query: ChartQuery) => void;
}

function Filters({ query, setQuery }: FiltersProps) {
  const { t } = useTranslation('workbench');
  return (
    <div className={styles['filters']}>
      <Select
        label={t('charts.which')}
        options={ChartName.options.map((value) => ({ value, label: t(`charts.name.${value}`) }))}
        value={query.chart}
        onChange={(chart) => {
          setQuery({ ...query, chart });
        }}
      />
      {query.chart === 'distribution' && (
        <Select
          label={t('figures.kindLabel')}
          options={KINDS.map((value) => ({ value, label: t(`figures.kind.${value}`) }))}
          value={query.kind}
          onChange={(kind) => {
            setQuery({ ...query, kind });
          }}
        />
      )}
      <div className={styles['search']}>
        <SearchField
          label={t('charts.search')}
          value={query.query}
          onChange={(words) => {
            setQuery({ ...query, query: words });
          }}
        />
      </div>
    </div>
  );
}
