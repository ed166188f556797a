import { ArticlePaths } from './articlePath.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';
import { escapeXml } from './escapeXml.ts';
import { type CasDocument, casOf, type FeatureStructure, SOFA_ID } from './uima/casDocument.ts';
import { readXmi } from './uima/readXmi.ts';
import { TYPES, type UimaType } from './uima/types.ts';

/** A CAS for each article, and the types that they use. */
export const xmi: DatasetFormat = {
  id: 'xmi',
  name: 'UIMA CAS XMI',
  container: 'folder',
  extensions: ['.xmi'],
  unit: 'utf16',
  source: 'https://uima.apache.org/d/uimaj-current/ref.html#ugr.ref.xmi',
  leavesOut: ['characters that XML 1.0 cannot hold: each becomes U+FFFD'],
  options: [],
  createWriter: createXmiWriter,
  read: readXmi,
};

function createXmiWriter(): ArticleWriter {
  const paths = new ArticlePaths();
  return {
    *add(article) {
      yield { path: `${paths.pathOf(article.file)}.xmi`, content: writeXmi(casOf(article)) };
    },
    *end() {
      yield { path: 'TypeSystem.xml', content: writeTypeSystem() };
    },
  };
}

/** `webanno.custom.Link` is `Link` of the namespace `http:///webanno/custom.ecore`. */
const NAMESPACES = new Map<string, string>();
/** The names of elements by the types' own: `t1:Link`. */
const ELEMENTS = new Map<string, string>();
for (const { name } of TYPES) {
  const namespace = namespaceOf(name);
  const prefix = NAMESPACES.get(namespace) ?? `t${NAMESPACES.size + 1}`;
  NAMESPACES.set(namespace, prefix);
  ELEMENTS.set(name, `${prefix}:${name.slice(name.lastIndexOf('.') + 1)}`);
}

function namespaceOf(type: string): string {
  return `http:///${type.slice(0, type.lastIndexOf('.')).replaceAll('.', '/')}.ecore`;
}

function writeXmi({ text, structures }: CasDocument): string {
  const namespaces = Array.from(NAMESPACES, ([uri, prefix]) => ` xmlns:${prefix}="${uri}"`);
  const members = structures.map(({ id }) => id).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${namespaces.join('')} xmi:version="2.0">`,
    '  <cas:NULL xmi:id="0"/>',
    `  <cas:Sofa xmi:id="${SOFA_ID}" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="${escapeXml(text)}"/>`,
    ...structures.map(writeStructure),
    `  <cas:View sofa="${SOFA_ID}" members="${members}"/>`,
    '</xmi:XMI>',
    '',
  ].join('\n');
}

function writeStructure({ id, type, begin, end, values, references }: FeatureStructure): string {
  let attributes = ` begin="${begin}" end="${end}"`;
  for (const [key, value] of Object.entries(values)) attributes += ` ${key}="${escapeXml(value)}"`;
  for (const [key, value] of Object.entries(references)) attributes += ` ${key}="${value}"`;
  return `  <${ELEMENTS.get(type) ?? ''} xmi:id="${id}" sofa="${SOFA_ID}"${attributes}/>`;
}

function writeTypeSystem(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
    '  <types>',
    ...TYPES.flatMap(describeType),
    '  </types>',
    '</typeSystemDescription>',
    '',
  ].join('\n');
}

function describeType({ name, superType, features }: UimaType): string[] {
  const descriptions = Object.entries(features).map(
    ([feature, range]) =>
      `        <featureDescription><name>${feature}</name><description/><rangeTypeName>${range}</rangeTypeName></featureDescription>`,
  );
  return [
    '    <typeDescription>',
    `      <name>${name}</name><description/><supertypeName>${superType}</supertypeName>`,
    ...['      <features>', ...descriptions, '      </features>'],
    '    </typeDescription>',
  ];
}
