import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './Chart.tsx';
import { printTheme } from './chartTheme.ts';

register([SVGRenderer]);

const WIDTH = 960;
/** Points of a PNG a pixel of the chart: sharp in print. */
const PNG_SCALE = 2;

/** A chart as a file of its own: dark on white, whatever the window shows. Heights are in pixels. */
export function drawSvg(option: ChartOption, height: number): string {
  const chart = init(null, printTheme(), { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** As `drawSvg`, in points. */
export function drawPng(option: ChartOption, height: number): Uint8Array<ArrayBuffer> {
  const box = document.createElement('div');
  const size = { width: WIDTH, height, devicePixelRatio: PNG_SCALE };
  const chart = init(box, printTheme(), { renderer: 'canvas', ...size });
  try {
    chart.setOption({ animation: false, ...option });
    const [, base64 = ''] = chart.getDataURL({ type: 'png', pixelRatio: PNG_SCALE }).split(',');
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } finally {
    chart.dispose();
  }
}
