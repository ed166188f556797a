import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './root.ts';

/** sRGB from OKLCH, linear light (Ottosson, "A perceptual color space for image processing"). */
function linearRgb(lightness: number, chroma: number, degrees: number): number[] {
  const angle = (degrees * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

/** The contrast of two colours (WCAG 2.2, 1.4.3). */
function contrast(one: number[], other: number[]): number {
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = readFileSync(join(ROOT, 'renderer/design/tokens.css'), 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

/** `--hue-ink-lightness: 39%` */
function shade(theme: string, name: string, hue: number): number[] {
  const read = (part: string) =>
    Number(new RegExp(`--hue-${name}-${part}: (?<value>[\\d.]+)`).exec(theme)?.groups?.['value']);
  return linearRgb(read('lightness') / 100, read('chroma'), hue);
}

it.each([
  ['light', light],
  ['dark', dark],
])('keeps every colour of a label readable: %s', (_, theme) => {
  for (let hue = 0; hue < 360; hue += 1) {
    const ink = shade(theme, 'ink', hue);
    for (const ground of ['fill', 'fill-strong']) {
      expect(contrast(ink, shade(theme, ground, hue)), `${ground} at ${hue}`).toBeGreaterThan(4.5);
    }
  }
});
