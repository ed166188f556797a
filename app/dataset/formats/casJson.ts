import { z } from 'zod';
import { type DatasetResult, failAt, faultOf } from '../incoming/fault.ts';
import type { IncomingArticle } from '../incoming/incomingArticle.ts';
import { type InputFile, withEnding } from '../incoming/inputFile.ts';
import type { Place } from '../incoming/place.ts';
import { readJsonItems } from '../incoming/readJsonItems.ts';
import { ArticlePaths } from './articlePath.ts';
import type { ArticleWriter, DatasetFormat } from './datasetFormat.ts';
import { type CasDocument, casOf, type FeatureStructure, SOFA_ID } from './uima/casDocument.ts';
import { marksOfCas } from './uima/marksOfCas.ts';
import { TYPES } from './uima/types.ts';

/** A CAS for each article that carries its own types. */
export const casJson: DatasetFormat = {
  id: 'casjson',
  name: 'UIMA CAS JSON 0.4',
  container: 'folder',
  extensions: ['.json'],
  unit: 'utf16',
  source: 'https://github.com/apache/uima-uimaj-io-jsoncas/blob/main/SPECIFICATION.adoc',
  leavesOut: [],
  options: [],
  createWriter: createCasWriter,
  read: async function* (files) {
    for (const file of withEnding(files, ['.json'])) {
      for await (const item of readJsonItems(file, Cas)) {
        yield item.ok ? parseCas(item.value.item, item.value.place, file) : item;
      }
    }
  },
};

function createCasWriter(): ArticleWriter {
  const paths = new ArticlePaths();
  return {
    *add(article) {
      const content = `${JSON.stringify(casJsonOf(casOf(article)))}\n`;
      yield { path: `${paths.pathOf(article.file)}.json`, content };
    },
    *end() {
      yield* [];
    },
  };
}

const typeEntries = TYPES.map(({ name, superType, features }) => {
  const described = Object.entries(features).map(([feature, range]) => {
    return [feature, { '%NAME': feature, '%RANGE': range }] as const;
  });
  const type = { '%NAME': name, '%SUPER_TYPE': superType, ...Object.fromEntries(described) };
  return [name, type] as const;
});

function casJsonOf({ text, structures }: CasDocument) {
  const sofa = {
    ...{ '%ID': SOFA_ID, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView' },
    ...{ mimeType: 'text', sofaString: text },
  };
  return {
    '%TYPES': Object.fromEntries(typeEntries),
    '%FEATURE_STRUCTURES': [sofa, ...structures.map(structureOf)],
    '%VIEWS': {
      _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': structures.map(({ id }) => id) },
    },
  };
}

function structureOf({ id, type, begin, end, values, references }: FeatureStructure) {
  const links = Object.entries(references).map(([key, value]) => [`@${key}`, value] as const);
  return {
    ...{ '%ID': id, '%TYPE': type, '@sofa': SOFA_ID, begin, end, ...values },
    ...Object.fromEntries(links),
  };
}

const Structure = z.looseObject({ '%ID': z.int().optional(), '%TYPE': z.string() });
const Cas = z.looseObject({
  // A list, or of old an object by id.
  '%FEATURE_STRUCTURES': z.union([z.array(Structure), z.record(z.string(), Structure)]),
});

function parseCas(
  cas: z.output<typeof Cas>,
  place: Place,
  { path }: InputFile,
): DatasetResult<IncomingArticle> {
  const given = cas['%FEATURE_STRUCTURES'];
  const listed: z.output<typeof Structure>[] = Array.isArray(given)
    ? given
    : Object.entries(given).map(([id, structure]) => ({ ...structure, '%ID': Number(id) }));
  const sofas = listed.filter((structure) => structure['%TYPE'] === 'uima.cas.Sofa');
  const sofa = sofas.find((structure) => structure['sofaString']) ?? sofas[0];
  const text = sofa?.['sofaString'];
  if (typeof text !== 'string') return failAt(place, faultOf('noText'));
  const structures = listed.filter((structure) => !sofas.includes(structure)).map(parseStructure);
  const fallbackName = path.replace(/\.json$/iu, '');
  const textCount = sofas.filter((structure) => structure['sofaString']).length;
  const where = { place, path: '*.json', fallbackName, textCount };
  return { ok: true, value: marksOfCas({ text, structures }, where) };
}

function parseStructure(given: z.output<typeof Structure>, index: number): FeatureStructure {
  const structure: FeatureStructure = {
    // A structure without an id is named by nothing else.
    ...{ id: given['%ID'] ?? -1 - index, type: given['%TYPE'], begin: null, end: null },
    ...{ values: {}, references: {} },
  };
  for (const [key, value] of Object.entries(given)) {
    // `^` marks an offset into the text; writers of today leave it out.
    const name = key.replace(/^[\^#]/u, '');
    if (name === 'begin' || name === 'end') structure[name] = Number(value);
    else if (key === '@sofa') continue;
    else if (key.startsWith('@')) structure.references[key.slice(1)] = Number(value);
    else if (!key.startsWith('%') && ['string', 'number', 'boolean'].includes(typeof value)) {
      structure.values[name] = String(value);
    }
  }
  return structure;
}
