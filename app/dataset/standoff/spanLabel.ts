import type { Layer } from './standoffArticle.ts';

/**
 * A mark's layer and label as one name, for formats that have only labels: `ORG`,
 * `field:province`, `indicator:level`, `indicator-name`. `separator` stands for the colon.
 */
export function writeSpanLabel(
  { layer, label }: { layer: Layer; label: string },
  separator = ':',
): string {
  switch (layer) {
    case 'entity':
      return label;
    case 'field':
    case 'indicator':
      return layer + separator + label;
    case 'name':
      return 'indicator-name';
  }
}

/** The way back; every other name is an entity's label. */
export function parseSpanLabel(name: string, separator = ':'): { layer: Layer; label: string } {
  if (name === 'indicator-name') return { layer: 'name', label: 'name' };
  for (const layer of ['field', 'indicator'] as const) {
    const prefix = layer + separator;
    if (name.startsWith(prefix)) return { layer, label: name.slice(prefix.length) };
  }
  return { layer: 'entity', label: name };
}
