import type { CSSProperties } from 'react';

/**
 * Props that give an element the shades of a label (see tokens.css): spread them on it.
 * `hue` is in degrees.
 */
export const hueStyle = (hue: number): { 'data-hue': true; style: CSSProperties } => ({
  'data-hue': true,
  style: { '--hue': `${hue}deg` } as CSSProperties,
});
