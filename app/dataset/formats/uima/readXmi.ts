import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type DatasetResult, failAt, faultOf } from '../../incoming/fault.ts';
import type { IncomingArticle } from '../../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../../incoming/inputFile.ts';
import { readBounded } from '../../incoming/readLines.ts';
import type { Incoming } from '../datasetFormat.ts';
import type { FeatureStructure } from './casDocument.ts';
import { marksOfCas } from './marksOfCas.ts';

/** The XMI files of a folder. Their type system is not needed: each element names its type. */
export async function* readXmi(files: readonly InputFile[]): Incoming {
  for (const file of withEnding(files, ['.xmi'])) yield await readFile(file);
}

/** Example: `12:3: unclosed tag: cas:Sofa` */
const XML_PROBLEM = /^(?<line>\d+):\d+: (?<reason>.*)$/su;

async function readFile(file: InputFile): Promise<DatasetResult<IncomingArticle>> {
  const parser = new SaxesParser({ xmlns: true });
  const structures: FeatureStructure[] = [];
  const texts: string[] = [];
  const problems: string[] = [];
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('opentag', (tag) => {
    const type = typeOf(tag);
    if (type === 'uima.cas.Sofa') texts.push(tag.attributes['sofaString']?.value ?? '');
    else if (type !== null) structures.push(structureOf(type, tag));
  });
  for await (const piece of readBounded(file)) {
    if (!piece.ok) return piece;
    parser.write(piece.value);
    if (problems.length > 0) break;
  }
  if (problems.length === 0) parser.close();
  const [problem] = problems;
  if (problem !== undefined) {
    const { line, reason } = XML_PROBLEM.exec(problem)?.groups ?? {};
    const place = { path: file.path, ...(line !== undefined && { line: Number(line) }) };
    return failAt(place, faultOf('notXml', { reason: (reason ?? problem).replace(/\.$/u, '') }));
  }
  const filled = texts.filter((each) => each !== '');
  const [text] = filled;
  if (text === undefined) return failAt({ path: file.path }, faultOf('noText'));
  const fallbackName = file.path.replace(/\.xmi$/iu, '');
  const textCount = filled.length;
  const where = { place: { path: file.path }, path: '*.xmi', fallbackName, textCount };
  return { ok: true, value: marksOfCas({ text, structures }, where) };
}

/** Example: `http:///webanno/custom.ecore` */
const NAMESPACE = /^http:\/\/\/(?<path>.*)\.ecore$/u;

/** Null for the document itself, its views and values that stand in elements of their own. */
function typeOf({ uri, local }: SaxesTagNS): string | null {
  const path = NAMESPACE.exec(uri)?.groups?.['path'];
  if (path === undefined) return null;
  const type = `${path.replaceAll('/', '.')}.${local}`;
  return type === 'uima.cas.View' || type === 'uima.cas.NULL' ? null : type;
}

const REFERENCES = new Set(['Governor', 'Dependent', 'about']);

function structureOf(type: string, { attributes }: SaxesTagNS): FeatureStructure {
  const structure: FeatureStructure = {
    ...{ id: Number(attributes['xmi:id']?.value), type, begin: null, end: null },
    ...{ values: {}, references: {} },
  };
  for (const [name, { value }] of Object.entries(attributes)) {
    if (name === 'begin' || name === 'end') structure[name] = Number(value);
    else if (REFERENCES.has(name)) structure.references[name] = Number(value);
    else if (name !== 'sofa' && !name.startsWith('xmi')) structure.values[name] = value;
  }
  return structure;
}
