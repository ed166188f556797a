/** Hues in degrees, as far from each other as eight can be. */
const HUES = [192, 45, 265, 140, 20, 310, 95, 230];

/** The colours and fonts of a chart from the tokens of the page, light or dark as they are now. */
export function chartTheme() {
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const lightness = isDark ? 68 : 38;
  return {
    backgroundColor: 'transparent',
    animation: false,
    color: HUES.map((hue) => `hsl(${hue} 60% ${lightness}%)`),
    textStyle: { fontFamily: token('--font-ui'), color: token('--ink') },
  };
}

/** The colours of a chart that is saved to a file, for paper. */
export function printTheme() {
  return {
    backgroundColor: 'white',
    animation: false,
    color: HUES.map((hue) => `hsl(${hue} 60% 38%)`),
    textStyle: { fontFamily: 'Noto Sans, sans-serif', color: 'black' },
  };
}
