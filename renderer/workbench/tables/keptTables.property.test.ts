import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedTable } from '../../../app/corpus/rowTable.ts';
import {
  entityAt,
  EXAMPLE_ID,
  fieldOf,
  spanOf,
  suggestionOf,
} from '../../../app/review/exampleReview.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import type { ArticleId } from '../../../shared/article.ts';
import { acceptSuggestions, rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { setStatus } from '../../commands/setStatus.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { writeWorkbenchParts } from '../../database/workbenchParts.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { CorpusReader } from '../corpusReader.ts';
import { CorpusTables } from './corpusTables.ts';
import { KeptTables } from './keptTables.ts';

const BODIES: AnnotationBody[] = [
  entityAt('LOCATION', 'xã Nà Mây'),
  entityAt('PERSON', 'Lò Thị Sương'),
  fieldOf('province', 'Lai Hà', 'Nà Mây'),
  {
    ...{ type: 'indicator', span: spanOf('98%'), name: null, value: 98, upper: null, unit: '%' },
    ...{ kind: 'attainment', direction: null, qualifier: null, base: 'plan', period: null },
  },
];
const IDS = [EXAMPLE_ID, articleIdOf('b'), articleIdOf('c')];
const corpusId = HANDLE.id;

beforeEach(async () => {
  installFakeMain();
  await fillStore();
});

async function fillStore(): Promise<void> {
  await emptyStore();
  for (const id of IDS) await storeExample(BODIES, id);
}

/** Opens the workbench's tables, as it does in a program of that name, and reads what has changed. */
async function open(program = 'a') {
  const tables = new KeptTables(program);
  const reader = new CorpusReader(tables);
  let readCount = 0;
  await reader.scan(corpusId, ({ doneCount }) => (readCount = doneCount));
  return { tables, reader, readCount };
}

async function readAll(): Promise<CorpusTables> {
  const tables = new CorpusTables();
  await new CorpusReader(tables).scan(corpusId, () => undefined);
  return tables;
}

/** All that tables know, whatever the order in which the articles came. */
function tell({ articles, pending, headings, decisions, figures, cells }: CorpusTables) {
  const known = articles.ids.map((id, article) => ({
    id,
    subjects: [...pending.subjectsOf(article)],
    rows: [headings, decisions, figures, cells].map((table) =>
      [...table.placesOf(article)].map((at): unknown => table.read(at)),
    ),
  }));
  return {
    groups: pending.list(),
    counts: [pending.count, decisions.count, figures.count, cells.count],
    known: known.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Act = (id: ArticleId, body: AnnotationBody) => Promise<unknown>;

const edits: Act[] = [
  (id, body) => acceptSuggestions(id, [suggestionOf(body).id]),
  (id, body) => rejectSuggestions(id, [suggestionOf(body).id]),
  (id) => undoStep(id),
  (id) => setStatus([id], 'reviewed'),
];

/** Writes a snapshot of lies that ends before it is whole: its last part cannot be stored. */
const cutOffWrite = async () => {
  const mark = { id: crypto.randomUUID(), program: 'a', told: null, seen: 1 };
  const parts = { mark, ids: [], strings: [], pending: () => undefined };
  await expect(writeWorkbenchParts(corpusId, parts)).rejects.toThrow();
};

const where = { id: fc.constantFrom(...IDS), body: fc.constantFrom(...BODIES) };
const anyEdit = fc.record({ what: fc.constantFrom(...edits), ...where });
const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyEdit },
    fc.record({ what: fc.constantFrom('keep', 'close', 'cut off'), ...where }),
  ),
  { maxLength: 12 },
);

it('knows after any edits, snapshots and openings what reading all articles tells', async () => {
  await fc.assert(
    fc.asyncProperty(acts, anyEdit, async (all, last) => {
      await fillStore();
      let { tables, reader } = await open();
      for (const { what, id, body } of all) {
        if (typeof what === 'function') await what(id, body);
        else if (what === 'cut off') await cutOffWrite();
        else if (what === 'close') ({ tables, reader } = await open());
        else {
          await reader.scan(corpusId, () => undefined);
          await reader.keep(1);
        }
      }
      await reader.scan(corpusId, () => undefined);
      await reader.keep(1);
      await last.what(last.id, last.body);
      await reader.scan(corpusId, () => undefined);
      const afresh = tell(await readAll());
      expect(tell(tables)).toEqual(afresh);
      expect(tell((await open()).tables)).toEqual(afresh);
    }),
    { numRuns: 20 },
  );
}, 60_000);

describe('a snapshot', () => {
  it('leaves only what has changed since to be read', async () => {
    await (await open()).reader.keep(1);
    await acceptSuggestions(
      EXAMPLE_ID,
      BODIES.map((body) => suggestionOf(body).id),
    );
    expect((await open()).readCount).toBe(1);
  });

  it('is not written when hardly anything has changed', async () => {
    await (await open()).reader.keep();
    expect(await database.workbenchParts.count()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['b', () => Promise.resolve(), 'another program has written it'],
    ['a', () => database.workbenchParts.delete([corpusId, 'cells']), 'a part of it is lost'],
    ['a', () => shorten('figures'), 'its parts do not fit together'],
    ['a', () => database.articles.toCollection().modify({ changedAt: 1 }), 'the store is older'],
    ['a', () => removeField('hostUnit'), 'the project has changed'],
  ])('is not taken (%s)', async (program, spoil, why) => {
    await (await open()).reader.keep(1);
    await spoil();
    const { tables, readCount } = await open(program);
    expect(readCount, why).toBe(IDS.length);
    expect(tell(tables)).toEqual(tell(await readAll()));
  });
});

async function shorten(part: string): Promise<void> {
  await database.workbenchParts.where({ corpusId, part }).modify((row) => {
    (row.content as SavedTable).columns['value'] = new Float64Array(1);
  });
}

async function removeField(id: string): Promise<void> {
  await database.projects.toCollection().modify(({ project }) => {
    project.fields = project.fields.filter((field) => field.id !== id);
  });
}
