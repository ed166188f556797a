/** Hues in degrees, as far from each other as eight can be. */
const HUES = [192, 45, 265, 140, 20, 310, 95, 230];

interface ChartInks {
  words: string;
  /** Of what stands beside the axes. */
  labels: string;
  axes: string;
  grid: string;
}

/** The colours and fonts of a chart from the tokens of the page, light or dark as they are now. */
export function chartTheme() {
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const lightness = isDark ? 68 : 38;
  const inks = {
    words: token('--ink'),
    labels: token('--ink-soft'),
    axes: token('--line-strong'),
    grid: token('--line-soft'),
  };
  return {
    backgroundColor: 'transparent',
    color: HUES.map((hue) => `hsl(${hue} 60% ${lightness}%)`),
    ...inked(inks, token('--font-ui')),
  };
}

/** The colours of a chart that is saved to a file, for paper. */
export function printTheme() {
  return {
    backgroundColor: 'white',
    color: HUES.map((hue) => `hsl(${hue} 60% 38%)`),
    ...inked(
      { words: 'black', labels: '#333', axes: '#666', grid: '#ddd' },
      'Noto Sans, sans-serif',
    ),
  };
}

/** Axes take no colour from the words of a chart: each kind has to be told. */
function inked({ words, labels, axes, grid }: ChartInks, fontFamily: string) {
  const axis = {
    axisLabel: { color: labels },
    nameTextStyle: { color: labels },
    axisLine: { lineStyle: { color: axes } },
    axisTick: { lineStyle: { color: axes } },
    splitLine: { lineStyle: { color: grid } },
  };
  return {
    textStyle: { fontFamily, color: words },
    legend: { textStyle: { color: labels } },
    categoryAxis: axis,
    valueAxis: axis,
  };
}
