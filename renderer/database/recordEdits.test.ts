import { emptyStore, articleIdOf, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { AnnotationId, type Annotation } from '../../shared/annotation.ts';
import { EditId, StepId, type AnnotationEdit, type Edit } from '../../shared/edit.ts';
import { annotationOf, entityAt, EXAMPLE_ID, fieldOf } from '../../app/review/exampleReview.ts';
import { HANDLE } from '../testing/fakeBridge.ts';
import { database } from './connection.ts';
import { recordEdits } from './recordEdits.ts';

const place = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));
const province = annotationOf(fieldOf('province', 'Lai Hà'));

beforeEach(async () => {
  await emptyStore();
  await storeExample([entityAt('LOCATION', 'xã Nà Mây'), entityAt('PERSON', 'Lò Thị Sương')]);
});

function stamp() {
  const id = EditId.parse(v7());
  const step = StepId.parse(v7());
  const time = '2026-01-02T03:04:05.000Z';
  return { id, step, articleId: EXAMPLE_ID, author: 'Lan', time, inverseOf: null };
}

function change(before: Annotation | null, after: Annotation | null): AnnotationEdit {
  return { ...stamp(), operation: after === null ? 'remove' : 'add', before, after };
}

function begin(): Edit {
  return { ...stamp(), operation: 'setStatus', before: 'new', after: 'inWork' };
}

const record = (...edits: Edit[]) =>
  recordEdits(() => Promise.resolve({ edits, value: 'recorded' }));

async function readAll() {
  return {
    rows: await database.articles.toArray(),
    sets: await database.annotations.toArray(),
    edits: await database.edits.toArray(),
  };
}

it('writes the edit, the annotations and the row together', async () => {
  const edits = [change(null, place), begin()];
  const entry = { corpusId: HANDLE.id, path: 'example.txt', sha256: '0'.repeat(64) };
  expect(await record(...edits)).toEqual({
    ok: true,
    value: { value: 'recorded', entries: edits.map((edit) => ({ edit, ...entry })) },
  });
  const { rows, sets, edits: log } = await readAll();
  expect(log).toEqual(edits);
  expect(sets).toEqual([{ articleId: EXAMPLE_ID, annotations: [place] }]);
  const counts = { suggestionCount: 2, undecidedCount: 1, annotationCount: 1, lostCount: 0 };
  expect(rows).toMatchObject([{ status: 'inWork', changedAt: 2, ...counts }]);
});

it.each<[string, Edit[], string]>([
  [
    'what it was made on has changed meanwhile',
    [change(place, null)],
    'The article was changed meanwhile.',
  ],
  [
    'the status has changed meanwhile',
    [{ ...begin(), before: 'reviewed' } as Edit],
    'The article was changed meanwhile.',
  ],
  [
    'the quote does not hold',
    [change(null, { ...place, quotes: ['xã Khác'] })],
    'A span does not quote the recorded words.',
  ],
  [
    'a span is empty',
    [
      change(null, {
        ...place,
        body: { type: 'entity', label: 'LOCATION', spans: [{ start: 3, end: 3 }] },
        quotes: [''],
      }),
    ],
    'a span must not be empty',
  ],
  [
    'the field has an annotation',
    [change(null, province), change(null, { ...province, id: AnnotationId.parse('2') })],
    'There is more than one annotation of field/province.',
  ],
])('refuses when %s, and writes nothing', async (_why, edits, message) => {
  const before = await readAll();
  const result = await record(begin(), ...edits);
  expect(result).toMatchObject({
    ok: false,
    failure: { code: 'invalid-annotation', path: 'example.txt' },
  });
  expect(result.ok ? '' : result.failure.message).toContain(message);
  expect(await readAll()).toEqual(before);
});

it('refuses an article that is not stored', async () => {
  const result = await record({ ...begin(), articleId: articleIdOf('absent') });
  expect(result).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});

it('refuses a decision on an article whose text is gone', async () => {
  await database.texts.delete(EXAMPLE_ID);
  const before = await readAll();
  expect(await record(change(null, place))).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  });
  expect(await readAll()).toEqual(before);
});

it('is all or nothing over several articles', async () => {
  const other = articleIdOf('other');
  await storeExample([], other);
  const before = await readAll();
  const wrong: Edit = { ...begin(), articleId: other, before: 'reviewed' } as Edit;
  expect(await record(begin(), wrong)).toMatchObject({ ok: false });
  expect(await readAll()).toEqual(before);
});

it('numbers the rows of one transaction one after the other', async () => {
  const other = articleIdOf('other');
  await storeExample([], other);
  await record(begin(), { ...begin(), articleId: other });
  const rows = await database.articles.orderBy('[corpusId+changedAt]').toArray();
  expect(rows.map(({ id, changedAt }) => [id, changedAt])).toEqual([
    [EXAMPLE_ID, 3],
    [other, 4],
  ]);
});

it('tells of a full disk', async () => {
  const full = recordEdits(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  expect(await full).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
});
