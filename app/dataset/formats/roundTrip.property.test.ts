import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { readDataset } from '../incoming/readDataset.ts';
import { createReadReport } from '../incoming/readReport.ts';
import { compareArticles, type LossKind } from '../proof/compareArticles.ts';
import { foreignArticle, labelledArticle } from '../testing/articles.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import type { DatasetFormat } from './datasetFormat.ts';
import { formats } from './formats.ts';

/** What token files may lose. */
const OF_TOKENS: LossKind[] = [
  'file',
  'whiteSpace',
  'discontinuous',
  'overlapping',
  'field',
  'indicator',
  'name',
  'attribute',
  'relation',
  'meta',
];

/** What each format may lose of any article, and nothing else. */
const MAY_LOSE: Record<string, LossKind[]> = {
  jsonl: [],
  gold: ['attribute', 'relation', 'meta'],
  conll2003: OF_TOKENS,
  iob2: OF_TOKENS,
  bilou: OF_TOKENS,
  spacy: [],
  brat: ['field', 'meta'],
  webanno: ['whiteSpace', 'discontinuous', 'changed', 'attribute', 'relation', 'meta', 'field'],
  xmi: [],
  casjson: [],
  labelstudio: [],
  doccano: [],
  prodigy: [],
  w3c: [],
  huggingface: [],
};

/** Its marks have numbers for ids: relations come back between the same marks under other names. */
const HAS_NUMBERS = 'doccano';

const context = {
  datasetName: 'thử',
  labels: [{ id: 'ORG', hue: 200 }],
  fields: ['title'],
  splits: [],
};

async function roundTrip(format: DatasetFormat, article: LabelledArticle, expected = article) {
  const writer = format.createWriter({ ...context, options: {} });
  const files = new MemoryFiles(`data${format.extensions[0]}`).writeAll(writer, [article]).list();
  const report = createReadReport();
  const request = { format, files, options: {}, report, mismatched: 'fail' } as const;
  const back: LabelledArticle[] = [];
  for await (const read of readDataset(request)) {
    if (!read.ok) throw new Error(read.failure.message);
    back.push(read.value);
  }
  expect(back).toHaveLength(1);
  return { back, losses: back.flatMap((read) => compareArticles(expected, read)), report };
}

/** Columns end at white space: labels have `_` for it there. */
function withoutSpaces(article: LabelledArticle): LabelledArticle {
  const entities = article.entities.map((entity) => {
    return { ...entity, label: entity.label.replace(/\s+/gu, '_') };
  });
  return { ...article, entities };
}

/** With the marks on the same words in one order, as no format promises theirs. */
function inOrder(article: LabelledArticle): LabelledArticle {
  const key = (value: unknown) => JSON.stringify(value, keysOf(value));
  const byContent = (a: unknown, b: unknown) => key(a).localeCompare(key(b), 'en');
  const { entities, indicators } = article;
  return {
    ...article,
    entities: [...entities].sort(byContent),
    indicators: [...indicators].sort(byContent),
  };
}

const keysOf = (value: unknown) => Object.keys(Object(value) as object).sort();

describe.each(formats.filter(({ read }) => read !== null))('$id', (format) => {
  const allowed = new Set(MAY_LOSE[format.id]);

  it('reads back what it wrote, but for what it is known to leave out', async () => {
    await fc.assert(
      fc.asyncProperty(labelledArticle, async (article) => {
        const given = format.unit === 'token' ? withoutSpaces(article) : article;
        const { back, losses } = await roundTrip(format, article, given);
        expect(losses.filter(({ kind }) => !allowed.has(kind))).toEqual([]);
        if (allowed.size === 0) expect(back.map(inOrder)).toEqual([inOrder(article)]);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps another tool's parts, relations and attributes, or tells", async () => {
    const { back, losses } = await roundTrip(format, foreignArticle);
    expect(losses.filter(({ kind }) => !allowed.has(kind))).toEqual([]);
    if (allowed.size > 0 || format.id === HAS_NUMBERS) return;
    expect(back.map(inOrder)).toEqual([inOrder(foreignArticle)]);
  });
});

const counting = formats.filter(({ read, unit }) => read !== null && unit !== 'token');

// Readers find the unit by the words that are quoted. Where none are they take the format's own, and
// the comparisons above fail for a writer that counts otherwise.
it.each(counting)('$id counts in $unit', async (format) => {
  const { report } = await roundTrip(format, foreignArticle);
  expect(new Set(report.files.map(({ reading }) => reading.unit))).toEqual(new Set([format.unit]));
});
