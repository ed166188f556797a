import { Chart, type ChartOption } from '../../charts/Chart.tsx';
import { useLocale } from '../../localisation/useLocale.ts';
import { useTranslation } from '../../localisation/useTranslation.ts';
import { writePeriod } from '../../localisation/writeDate.ts';
import { SaveChartButtons } from '../charts/SaveChartButtons.tsx';
import type { Series, SeriesPoint } from './figureMessages.ts';
import { pivotPoints, type Pivot } from './pivotPoints.ts';
import styles from './SeriesView.module.css';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

const GRID = { left: 8, right: 24, bottom: 8, containLabel: true };
/** Names of offices are long. */
const PLACES_A_LINE = 3;

interface SeriesChartProps {
  series: Series;
  points: readonly SeriesPoint[];
  onOpen: (point: SeriesPoint) => void;
}

/** A line a place over the periods; places are told apart by symbol and dash, not colour alone. */
export function SeriesChart({ series, points, onOpen }: SeriesChartProps) {
  const { t, i18n } = useTranslation('workbench');
  const locale = useLocale();
  const pivot = pivotPoints(points);
  const periods = pivot.periods.map((period) => writePeriod(period, locale));
  const title = t('series.chart', { name: series.name });
  const option: ChartOption = {
    aria: { enabled: true, label: { description: title } },
    legend: { type: 'scroll', top: 0 },
    grid: { ...GRID, top: 44 },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      valueFormatter: (value) => Number(value).toLocaleString(locale),
    },
    xAxis: { type: 'category', data: periods },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { formatter: (value: number) => writeShort(value, i18n.language) },
    },
    series: pivot.places.map((place, index) => lineOf(pivot, place, index)),
  };
  return (
    <>
      <div className={styles['save']}>
        <SaveChartButtons {...printed(option, pivot.places.length)} title={title} />
      </div>
      <Chart
        option={option}
        label={title}
        onClick={({ seriesName, name }) => {
          const period = pivot.periods[periods.indexOf(name)] ?? '';
          const [point] = pivot.pointsAt(seriesName ?? '', period);
          if (point !== undefined) onOpen(point);
        }}
      />
    </>
  );
}

/** Nobody scrolls a legend on paper: it has as many lines as it needs. In pixels. */
function printed(option: ChartOption, placeCount: number): { option: ChartOption; height: number } {
  const top = 20 + 24 * Math.ceil(placeCount / PLACES_A_LINE);
  const legend = { type: 'plain', top: 0 } as const;
  return { option: { ...option, legend, grid: { ...GRID, top } }, height: top + 320 };
}

function lineOf({ periods, pointsAt }: Pivot, place: string, index: number) {
  const values = periods.map((period) => pointsAt(place, period)[0]?.value ?? null);
  return {
    type: 'line' as const,
    name: place,
    data: values,
    connectNulls: true,
    symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
    symbolSize: 9,
    lineStyle: { type: DASHES[Math.floor(index / SYMBOLS.length) % DASHES.length] ?? 'solid' },
  };
}

function writeShort(value: number, language: string): string {
  return value.toLocaleString(language, { notation: 'compact', maximumFractionDigits: 2 });
}
