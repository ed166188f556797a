import type { Layer } from '../../standoff/standoffArticle.ts';

/**
 * A layer of marks with its features. `labelFeature` holds the mark's label, null where the layer
 * itself is the label.
 */
export interface WebannoLayer {
  type: string;
  layer: Layer;
  labelFeature: string | null;
  features: readonly string[];
}

const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';

/** Entities are a layer that INCEpTION has; the others are to be made there before the import. */
export const LAYERS: readonly WebannoLayer[] = [
  {
    ...{ type: NAMED_ENTITY, layer: 'entity', labelFeature: 'value' },
    features: ['identifier', 'value'],
  },
  {
    ...{ type: 'webanno.custom.Field', layer: 'field', labelFeature: 'field' },
    features: ['field', 'value'],
  },
  {
    ...{ type: 'webanno.custom.Indicator', layer: 'indicator', labelFeature: 'kind' },
    features: [
      ...['mark', 'kind', 'value', 'num', 'den', 'upper', 'unit'],
      ...['direction', 'qualifier', 'base', 'period'],
    ],
  },
  {
    ...{ type: 'webanno.custom.IndicatorName', layer: 'name', labelFeature: null },
    features: ['indicator'],
  },
];

/** The features of an indicator that are numbers. */
const NUMBERS = new Set(['value', 'num', 'den', 'upper']);

/** A feature's text as the attribute that it was. */
export function parseFeature(layer: Layer, feature: string, text: string): string | number {
  const number = Number(text);
  return layer === 'indicator' && NUMBERS.has(feature) && Number.isFinite(number) ? number : text;
}
