import type { DatasetRelation } from '../../../../shared/dataset.ts';
import { type DatasetResult, failAt, type Fault, faultOf } from '../../incoming/fault.ts';
import type { IncomingArticle, IncomingSpan } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { readLines } from '../../incoming/readLines.ts';
import { NAME_RELATION } from '../../standoff/standoffArticle.ts';
import type { Incoming } from '../datasetFormat.ts';
import { unescapeText } from './escape.ts';
import { LAYERS, parseFeature } from './layers.ts';
import { type TsvSpan, TsvCells } from './tsvCells.ts';
import { TsvText } from './tsvText.ts';

/** Files of WebAnno TSV 3: span and relation layers; chains are refused. */
export async function* readWebanno(files: readonly InputFile[]): Incoming {
  for (const file of withEnding(files, ['.tsv'])) yield await readFile(file);
}

/** Example: `1-2`, or `1-2.1` of a part of a token */
const ADDRESS = /^\d+-\d+(?<part>\.\d+)?$/u;
/** Example: `4-8` */
const OFFSETS = /^(?<start>\d+)-(?<end>\d+)$/u;

async function readFile(file: InputFile): Promise<DatasetResult<IncomingArticle>> {
  const text = new TsvText();
  const cells = new TsvCells();
  let isFirst = true;
  for await (const line of readLines(file)) {
    if (!line.ok) return line;
    const { number, text: written } = line.value;
    const row = written.replace(/\r$/u, '');
    const fault = isFirst ? checkFormat(row) : takeLine(row, text, cells);
    if (fault !== null) return failAt({ path: file.path, line: number }, fault);
    isFirst = false;
  }
  if (isFirst) return failAt({ path: file.path }, faultOf('empty'));
  const { spans, relations, leftOut } = cells.finish();
  const marks = spans.map((span) => markOf(span, text));
  return {
    ok: true,
    value: {
      ...{ kind: 'marks', place: { path: file.path }, path: '*.tsv', unit: null, meta: {} },
      ...{ file: nameOf(file.path), text: text.finish() },
      ...linkNames(marks, relations),
      leftOut,
    },
  };
}

const nameOf = (path: string) => path.replace(/\.tsv$/iu, '').replace(/(?<!\.txt)$/iu, '.txt');

function checkFormat(line: string): Fault | null {
  return /^#FORMAT=WebAnno TSV 3\.\d+$/u.test(line) ? null : faultOf('notWebanno');
}

/** Why the line cannot be read; null when it was. */
function takeLine(line: string, text: TsvText, cells: TsvCells): Fault | null {
  if (line === '') return null;
  if (line.startsWith('#Text=')) {
    text.addSentence(unescapeText(line.slice('#Text='.length)));
    return null;
  }
  if (line.startsWith('#T_')) return cells.addLayer(line);
  const [address = '', offsets = '', token = '', ...columns] = line.split('\t');
  // Sentences may carry an id and the like: `#Sentence.id=…`.
  if (line.startsWith('#') && !ADDRESS.test(address)) return null;
  const place = ADDRESS.exec(address);
  const { start, end } = OFFSETS.exec(offsets)?.groups ?? {};
  if (place === null || start === undefined || end === undefined) {
    return faultOf('badToken');
  }
  const written = { address, start: Number(start), end: Number(end), text: token };
  const fault = text.addToken(written, place.groups?.['part'] !== undefined);
  return fault ?? cells.addRow(written, columns);
}

function markOf({ layer, id, features, from, to }: TsvSpan, text: TsvText): IncomingSpan {
  const known = LAYERS.find(({ type }) => type === layer);
  const given = Object.entries(features);
  const base = { id, parts: [[from.start, to.end]] as [number, number][] };
  const surface = text.wordsBetween(from.address, to.address);
  if (known === undefined) {
    // Of a layer that Dấu does not know the name is the label.
    const label = layer.slice(layer.lastIndexOf('.') + 1);
    return { ...base, layer: 'entity', label, surface, attributes: Object.fromEntries(given) };
  }
  const label = features[known.labelFeature ?? ''] ?? (known.layer === 'name' ? 'name' : 'SPAN');
  const attributes = given
    .filter(([feature]) => feature !== known.labelFeature)
    .map(([feature, value]) => [feature, parseFeature(known.layer, feature, value)] as const);
  return {
    ...base,
    layer: known.layer,
    label,
    surface,
    attributes: Object.fromEntries(attributes),
  };
}

/** The feature that names an indicator becomes the relation that it was. */
function linkNames(
  marks: readonly IncomingSpan[],
  relations: readonly DatasetRelation[],
): { spans: IncomingSpan[]; relations: DatasetRelation[] } {
  const links: DatasetRelation[] = [];
  const byMark = new Map<unknown, string>();
  for (const { layer, id, attributes } of marks) {
    if (layer === 'indicator') byMark.set(attributes['mark'], id);
  }
  const spans = marks.map((span) => {
    if (span.layer === 'indicator') {
      const attributes = { ...span.attributes };
      delete attributes['mark'];
      return { ...span, attributes };
    }
    const { indicator, ...attributes } = span.attributes;
    const from = byMark.get(indicator);
    if (span.layer !== 'name' || from === undefined) return span;
    links.push({ type: NAME_RELATION, from, to: span.id });
    return { ...span, attributes };
  });
  return { spans, relations: [...links, ...relations] };
}
