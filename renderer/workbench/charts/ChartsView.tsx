import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { IndicatorKind } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import type { Project } from '../../../shared/project.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Select } from '../../design/Select.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ScopeSelect } from '../ScopeSelect.tsx';
import type { Scope } from '../useScope.ts';
import type { Workbench } from '../useWorkbench.ts';
import { BarArticles } from './BarArticles.tsx';
import { BarTable } from './BarTable.tsx';
import { ChartName, type BarChoice, type ChartBar, type ChartChoice } from './chartMessages.ts';
import { chartForms, chartHeight, chartOption } from './chartOption.ts';
import styles from './ChartsView.module.css';
import { SaveChartButtons } from './SaveChartButtons.tsx';
import { useBars } from './useBars.ts';
import { useChartWords, type ChartWords } from './useChartWords.ts';

/** Those that are percentages throughout. */
const KINDS = IndicatorKind.options.filter((kind) => kind !== 'level' && kind !== 'rank');

interface ChartsViewProps {
  workbench: Workbench;
  scope: Scope;
  project: Project;
  onOpenArticle: (articleId: ArticleId, articleIds: readonly ArticleId[]) => void;
}

/** What the articles add up to, as a chart and as a table; each bar leads to its articles. */
export function ChartsView({ workbench, scope, project, onOpenArticle }: ChartsViewProps) {
  const [query, setQuery] = useState<ChartChoice>({ chart: 'status', kind: 'change', query: '' });
  const [chosen, setChosen] = useState<BarChoice | null>(null);
  const shown = { ...query, query: useDeferredValue(query.query) };
  const bars = useBars(workbench, shown, scope);
  const words = useChartWords(project, query);
  return (
    <div className={styles['view']}>
      <Filters
        query={query}
        setQuery={(next) => {
          setQuery(next);
          setChosen(null);
        }}
      >
        <ScopeSelect {...{ scope, workbench }} />
      </Filters>
      <div className={styles['columns']}>
        <section className={styles['chart']} aria-label={words.title}>
          {bars !== null && (
            <CountedChart {...{ chart: query.chart, bars, words, chosen }} onChoose={setChosen} />
          )}
        </section>
        <BarArticles
          {...{ workbench, words, scope, onOpenArticle }}
          query={shown}
          choice={chosen}
        />
      </div>
    </div>
  );
}

interface CountedChartProps {
  chart: ChartName;
  bars: readonly ChartBar[];
  words: ChartWords;
  /** Null while no bar is chosen. */
  chosen: BarChoice | null;
  onChoose: (choice: BarChoice | null) => void;
}

function CountedChart({ chart, bars, words, chosen, onChoose }: CountedChartProps) {
  const { t } = useTranslation('workbench');
  const option = useMemo(() => chartOption(chart, bars, words), [bars, chart, words]);
  const height = chartHeight(chart, bars.length);
  const { title, nameOf, series } = words;
  const form = chartForms[chart];
  const lackingName = form.lackingSeries === null ? null : series[form.lackingSeries];
  const isEmpty = bars.length === 0;
  return (
    <>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {!isEmpty && <SaveChartButtons {...{ option, title, height }} />}
      </header>
      {isEmpty ? (
        <p className={styles['empty']}>{t('charts.empty')}</p>
      ) : (
        <>
          <Chart
            {...{ option, height }}
            label={title}
            onClick={({ name, seriesName }) => {
              const bar = bars.find(({ key }) => nameOf(key) === name);
              onChoose(bar ? { key: bar.key, isLacking: seriesName === lackingName } : null);
            }}
          />
          <BarTable {...{ bars, words, chosen, onChoose, form }} />
        </>
      )}
    </>
  );
}

interface FiltersProps {
  query: ChartChoice;
  setQuery: (query: ChartChoice) => void;
  children: ReactNode;
}

function Filters({ query, setQuery, children }: FiltersProps) {
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
      {children}
    </div>
  );
}
