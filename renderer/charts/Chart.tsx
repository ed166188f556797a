import './allowEmptyHtml.ts';
import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  type AriaComponentOption,
  type GridComponentOption,
  type LegendComponentOption,
  type TooltipComponentOption,
} from 'echarts/components';
import { init, use as register, type ComposeOption, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useEffectEvent, useRef } from 'react';
import styles from './Chart.module.css';
import { chartTheme } from './chartTheme.ts';

register([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  TooltipComponent,
]);

export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | LineSeriesOption
  | TooltipComponentOption
>;

/** What was clicked: the series, and the category on the other axis. */
export interface ChartClick {
  seriesName?: string | undefined;
  name: string;
}

interface ChartProps {
  option: ChartOption;
  /** The accessible name. */
  label: string;
  /** In pixels; that of a chart of some lines when not given. */
  height?: number;
  onClick?: (click: ChartClick) => void;
}

/** A chart in the colours of the theme; it fills the width that it is given. */
export function Chart({ option, label, height, onClick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const clicked = useEffectEvent((click: ChartClick) => onClick?.(click));
  useEffect(() => {
    if (box.current === null) return undefined;
    const started = init(box.current, chartTheme(), { renderer: 'canvas' });
    chart.current = started;
    started.on('click', ({ seriesName, name }) => {
      clicked({ seriesName, name });
    });
    const observer = new ResizeObserver(() => {
      started.resize();
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      started.dispose();
    };
  }, []);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => chart.current?.setTheme(chartTheme());
    dark.addEventListener('change', recolour);
    return () => {
      dark.removeEventListener('change', recolour);
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption({ animation: false, ...option }, { notMerge: true });
  }, [option]);
  return (
    <div ref={box} role="img" aria-label={label} className={styles['chart']} style={{ height }} />
  );
}
