import type { Layer } from '../../standoff/standoffArticle.ts';

/** A type of feature structures with its features and their ranges. */
export interface UimaType {
  name: string;
  superType: string;
  features: Readonly<Record<string, string>>;
}

const STRING = 'uima.cas.String';
const ANNOTATION = 'uima.tcas.Annotation';
const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
export const METADATA = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData';
export const LINK = 'webanno.custom.Link';
export const ATTRIBUTE = 'webanno.custom.MarkAttribute';
export const DATASET_META = 'webanno.custom.DatasetMeta';

const strings = (...names: string[]) => Object.fromEntries(names.map((name) => [name, STRING]));

/** The type, and the feature with the label, of the marks of each layer. */
export const MARKS: Readonly<Record<Layer, { type: string; labelFeature: string }>> = {
  entity: { type: NAMED_ENTITY, labelFeature: 'value' },
  field: { type: 'webanno.custom.Field', labelFeature: 'field' },
  indicator: { type: 'webanno.custom.Indicator', labelFeature: 'kind' },
  name: { type: 'webanno.custom.IndicatorName', labelFeature: 'label' },
};

/**
 * Entities and the document's data are types of DKPro Core, which INCEpTION has; the others are
 * layers of their own. All values are strings, as the features of INCEpTION's forms are.
 */
export const TYPES: readonly UimaType[] = [
  { name: NAMED_ENTITY, superType: ANNOTATION, features: strings('value', 'identifier') },
  {
    name: METADATA,
    superType: 'uima.tcas.DocumentAnnotation',
    features: strings(
      'documentTitle',
      'documentId',
      'documentUri',
      'collectionId',
      'documentBaseUri',
    ),
  },
  {
    ...{ name: MARKS.field.type, superType: ANNOTATION },
    features: strings('field', 'value', 'identifier'),
  },
  {
    ...{ name: MARKS.indicator.type, superType: ANNOTATION },
    features: strings(
      ...['kind', 'value', 'num', 'den', 'upper', 'unit', 'direction', 'qualifier'],
      ...['base', 'period', 'identifier'],
    ),
  },
  {
    ...{ name: MARKS.name.type, superType: ANNOTATION },
    features: strings('label', 'identifier'),
  },
  {
    ...{ name: LINK, superType: ANNOTATION },
    features: { Governor: ANNOTATION, Dependent: ANNOTATION, value: STRING },
  },
  {
    ...{ name: ATTRIBUTE, superType: ANNOTATION },
    features: { about: ANNOTATION, ...strings('name', 'json') },
  },
  { name: DATASET_META, superType: ANNOTATION, features: strings('json') },
];

/** What other tools put into every document, and what is no mark of a person. */
const TECHNICAL =
  /^uima\.|\.(?:Token|Sentence|Paragraph|Heading|Document\w*|TagsetDescription|TagDescription|CASMetadata|LayerDefinition|FeatureDefinition)$/u;

export const isTechnical = (type: string) => TECHNICAL.test(type);
