import { Chart, type ChartOption } from '../../charts/Chart.tsx';
import { useTranslation } from '../../localisation/useTranslation.ts';
import type { Series, SeriesPoint } from './figureMessages.ts';
import { pivotPoints, type Pivot } from './pivotPoints.ts';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const;
const DASHES = ['solid', 'dashed', 'dotted'] as const;

interface SeriesChartProps {
  series: Series;
  points: readonly SeriesPoint[];
  onOpen: (point: SeriesPoint) => void;
}

/** A line a place over the periods; places are told apart by symbol and dash, not colour alone. */
export function SeriesChart({ series, points, onOpen }: SeriesChartProps) {
  const { t, i18n } = useTranslation('workbench');
  const pivot = pivotPoints(points);
  const option: ChartOption = {
    aria: { enabled: true, label: { description: t('series.chart', { name: series.name }) } },
    legend: { type: 'scroll', top: 0 },
    grid: { top: 44, left: 8, right: 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'item', renderMode: 'richText' },
    xAxis: { type: 'category', data: pivot.periods },
    yAxis: {
      type: 'value',
      scale: true,
      axisLabel: { formatter: (value: number) => writeShort(value, i18n.language) },
    },
    series: pivot.places.map((place, index) => lineOf(pivot, place, index)),
  };
  return (
    <Chart
      option={option}
      label={t('series.chart', { name: series.name })}
      onClick={({ seriesName, name }) => {
        const [point] = pivot.pointsAt(seriesName ?? '', name);
        if (point !== undefined) onOpen(point);
      }}
    />
  );
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
