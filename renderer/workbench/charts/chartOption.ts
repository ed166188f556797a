import type { ChartOption } from '../../charts/Chart.tsx';
import type { ChartBar, ChartName } from './chartMessages.ts';
import type { ChartWords } from './useChartWords.ts';

/** How a chart is drawn: its series in the order of the bars' values. */
export interface ChartForm {
  /** `line` is what the bars are measured against. */
  series: readonly ('bar' | 'line')[];
  isStacked: boolean;
  isPercent: boolean;
  /** Its bars are counts of articles. */
  isOfArticles: boolean;
  /** Bars that lie have room for long names. */
  isLying: boolean;
  /** Which of the series counts the articles that are not in the bar; null when none does. */
  lackingSeries: number | null;
}

const UPRIGHT = {
  ...{ isStacked: false, isPercent: false, isLying: false, isOfArticles: false },
  lackingSeries: null,
};

export const chartForms: Readonly<Record<ChartName, ChartForm>> = {
  status: { ...UPRIGHT, series: ['bar'], isOfArticles: true },
  progress: { ...UPRIGHT, series: ['bar', 'bar'], isStacked: true, isPercent: true, isLying: true },
  coverage: {
    ...UPRIGHT,
    series: ['bar', 'bar', 'bar'],
    ...{ isStacked: true, isPercent: true, isLying: true, lackingSeries: 2 },
  },
  labels: { ...UPRIGHT, series: ['bar', 'bar'], isStacked: true, isPercent: false, isLying: true },
  attainment: {
    ...UPRIGHT,
    series: ['bar', 'line'],
    isStacked: false,
    isPercent: true,
    isLying: true,
  },
  distribution: { ...UPRIGHT, series: ['bar'] },
  calibration: { ...UPRIGHT, series: ['bar', 'line'], isPercent: true },
};

const LEAST_HEIGHT = 340;
const BAR_HEIGHT = 24;
const AROUND = 80;

/** In pixels: room for the name of each bar that lies. */
export function chartHeight(chart: ChartName, barCount: number): number {
  if (!chartForms[chart].isLying) return LEAST_HEIGHT;
  return Math.max(LEAST_HEIGHT, AROUND + BAR_HEIGHT * barCount);
}

/** What is not there stands behind what is. The library loses paler bars when it lights them up. */
const PALE = { itemStyle: { opacity: 0.3 }, emphasis: { disabled: true } } as const;
const SYMBOLS = ['circle', 'diamond', 'triangle'] as const;

/** Bars are told apart by their patterns and lines by their signs, not by colour alone. */
export function chartOption(
  chart: ChartName,
  bars: readonly ChartBar[],
  { title, series, nameOf, write }: ChartWords,
): ChartOption {
  const form = chartForms[chart];
  const axisLabel = { width: 220, overflow: 'truncate' as const, interval: 0 };
  const data = bars.map(({ key }) => nameOf(key));
  const categories = { type: 'category' as const, data, inverse: form.isLying, axisLabel };
  const values = {
    type: 'value' as const,
    axisLabel: { formatter: write },
    ...(form.isStacked && form.isPercent && { max: 100 }),
  };
  return {
    aria: { enabled: true, label: { description: title }, decal: { show: true } },
    legend: { top: 0 },
    grid: { top: 36, left: 8, right: 24, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      valueFormatter: (value) => write(Number(value)),
    },
    xAxis: form.isLying ? values : categories,
    yAxis: form.isLying ? categories : values,
    series: form.series.map((type, index) => ({
      type,
      name: series[index] ?? '',
      data: bars.map((bar) => tidy(bar.values[index] ?? 0)),
      ...(form.isStacked && { stack: 'all' }),
      ...(index === form.lackingSeries && PALE),
      ...(type === 'line' && {
        symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
        symbolSize: 9,
      }),
    })),
  };
}

function tidy(value: number): number {
  return Number(value.toFixed(1));
}
