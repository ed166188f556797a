import { ChartLine } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ArticleId } from '../../../shared/article.ts';
import { classNames } from '../../design/classNames.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { SearchField } from '../../design/SearchField.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { ScopeSelect } from '../ScopeSelect.tsx';
import type { Series, SeriesPoint } from './figureMessages.ts';
import type { FiguresViewProps } from './FiguresView.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesNames } from './SeriesNames.tsx';
import { SeriesProposals } from './SeriesProposals.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import styles from './SeriesView.module.css';
import { useSeriesGrouping } from './useSeriesGrouping.ts';
import { useSeriesList, useSeriesPoints } from './useSeries.ts';

/** One thing over places and time: as a chart, and as a table of the printed values. */
export function SeriesView({ corpusId, workbench, scope, onOpenArticle }: FiguresViewProps) {
  const { t } = useTranslation('workbench');
  const { articleIds } = scope;
  const [query, setQuery] = useState('');
  const list = useSeriesList(workbench, useDeferredValue(query));
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const chosen = list.find(({ key }) => key === chosenKey) ?? list[0] ?? null;
  const grouping = useSeriesGrouping(corpusId);
  const all = useSeriesPoints(workbench, chosen?.key ?? null);
  const points = useMemo(() => pointsIn(all, articleIds), [all, articleIds]);
  const open = ({ articleId, target }: (typeof points)[number]) => {
    onOpenArticle(articleId, [...new Set(points.map((point) => point.articleId))], target);
  };
  return (
    <div className={styles['columns']}>
      <aside className={styles['aside']}>
        <SearchField label={t('series.search')} value={query} onChange={setQuery} />
        <SeriesProposals {...{ workbench, grouping }} />
        <SeriesList list={list} chosen={chosen} onChoose={setChosenKey} />
      </aside>
      {chosen === null ? (
        <EmptyState icon={ChartLine} title={t('series.empty')} text={t('series.emptyText')} />
      ) : (
        <section className={styles['series']} aria-label={chosen.name}>
          <Head series={chosen} scope={scope} workbench={workbench} />
          <SeriesNames series={chosen} others={list} grouping={grouping} />
          <Points series={chosen} points={points} onOpen={open} />
        </section>
      )}
    </div>
  );
}

interface PointsProps {
  series: Series;
  points: readonly SeriesPoint[];
  onOpen: (point: SeriesPoint) => void;
}

function Points({ series, points, onOpen }: PointsProps) {
  const { t } = useTranslation('workbench');
  if (points.length === 0) return <p>{t('series.noneListed')}</p>;
  return (
    <>
      <SeriesChart {...{ series, points, onOpen }} />
      <SeriesTable {...{ points, onOpen }} />
    </>
  );
}

function pointsIn(
  points: readonly SeriesPoint[],
  articleIds: readonly ArticleId[] | null,
): readonly SeriesPoint[] {
  if (articleIds === null) return points;
  const ids = new Set(articleIds);
  return points.filter(({ articleId }) => ids.has(articleId));
}

interface HeadProps extends Pick<FiguresViewProps, 'workbench' | 'scope'> {
  series: Series;
}

function Head({ series: { name, unit }, scope, workbench }: HeadProps) {
  return (
    <header className={styles['head']}>
      <h2 className={styles['name']} lang="vi">
        {name} <span className={styles['unit']}>({unit})</span>
      </h2>
      <ScopeSelect {...{ scope, workbench }} />
    </header>
  );
}

interface SeriesListProps {
  list: readonly Series[];
  chosen: Series | null;
  onChoose: (key: string) => void;
}

function SeriesList({ list, chosen, onChoose }: SeriesListProps) {
  const { t } = useTranslation('workbench');
  return (
    <ul className={styles['list']}>
      {list.map(({ key, name, unit, count, placeCount, periodCount }) => (
        <li key={key}>
          <button
            type="button"
            aria-pressed={key === chosen?.key}
            className={classNames(styles['item'], key === chosen?.key && styles['chosen'])}
            onClick={onChoose.bind(null, key)}
          >
            <span lang="vi" className={styles['itemName']}>
              {name} <span className={styles['unit']}>({unit})</span>
            </span>
            <span className={styles['itemCounts']}>
              {[
                t('figures.count', { count }),
                t('series.places', { count: placeCount }),
                t('series.periods', { count: periodCount }),
              ].join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
