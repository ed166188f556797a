import { articleIdOf, emptyStore, reopenStore } from '../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { annotationOf, editMaker, entityAt, EXAMPLE_ID } from '../../app/review/exampleReview.ts';
import type { Edit } from '../../shared/edit.ts';
import { database } from './connection.ts';
import { readLog, readStep, rememberEdits } from './editLog.ts';
import { addEdits, packEdits, readEditsOf } from './storedEdits.ts';

const OTHER = articleIdOf('other');
const body = annotationOf(entityAt('LOCATION', 'xã Nà Mây'));

let maker: ReturnType<typeof editMaker>;

beforeEach(async () => {
  await emptyStore();
  maker = editMaker();
});

function editOf(step: string, articleId = EXAMPLE_ID): Edit {
  const stamp = { ...maker.stamp(step), articleId, inverseOf: null };
  return { ...stamp, operation: 'add', before: null, after: body };
}

/** As what is recorded, and as what another window or a worker writes. */
async function write(edits: Edit[], by: 'window' | 'other' = 'window') {
  const records = packEdits(edits);
  await addEdits(records);
  if (by === 'window') rememberEdits(records);
}

async function expectLog(articleId = EXAMPLE_ID) {
  const stored = await readEditsOf([articleId]);
  const heads = stored.map(({ id, step, operation, inverseOf }) => {
    return { id, step, operation, inverseOf };
  });
  expect(await readLog(articleId)).toEqual(heads);
}

it('tells the log as it is stored, whoever wrote it and whatever was asked before', async () => {
  const first = editOf('a');
  const between = editOf('b');
  await write([first, editOf('c')]);
  await expectLog();
  await write([editOf('d'), editOf('d', OTHER)]);
  await expectLog();
  await write([between, editOf('e')], 'other');
  await expectLog();
  await expectLog(OTHER);
  await write([editOf('f')]);
  await expectLog();
  await database.edits.delete(first.id);
  await expectLog();
  expect(await readLog(EXAMPLE_ID)).toHaveLength(5);
});

it('tells of no edit that was not stored in the end', async () => {
  await write([editOf('a')]);
  await readLog(EXAMPLE_ID);
  rememberEdits(packEdits([editOf('given up')]));
  await expectLog();
});

it.each([
  ['just written', () => Promise.resolve()],
  ['followed by another', () => write([editOf('later')])],
  ['of another process', reopenStore],
])('gives the edits of a step: %s', async (_when, pass) => {
  await write([editOf('before')]);
  await readLog(EXAMPLE_ID);
  const [first, other, last] = [editOf('step'), editOf('step', OTHER), editOf('step')];
  await write([first, other, last]);
  await pass();
  const log = await readLog(EXAMPLE_ID);
  const step = log.filter((edit) => edit.step === first.step);
  expect(await readStep(EXAMPLE_ID, step)).toEqual([first, other, last]);
});

it('tells the log of steps that were packed, with edits of other articles between them', async () => {
  const many = (step: string, articleId = EXAMPLE_ID) =>
    Array.from({ length: 30 }, () => editOf(step, articleId));
  await write([editOf('a'), ...many('b'), ...many('b', OTHER)]);
  await expectLog();
  await write([...many('c'), ...many('c', OTHER)], 'other');
  await write([editOf('d')]);
  await expectLog();
  await expectLog(OTHER);
  await reopenStore();
  await expectLog();
  const log = await readLog(EXAMPLE_ID);
  expect(log).toHaveLength(62);
  const step = log.filter((edit) => edit.step === log[1]?.step);
  expect(await readStep(EXAMPLE_ID, step)).toHaveLength(60);
});
