// @vitest-environment happy-dom
import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_ID, EXAMPLE_TEXT } from '../../../app/review/exampleReview.ts';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { importInto, type ImportPlan } from '../../commands/importDataset.ts';
import { undoStep } from '../../commands/undoStep.ts';
import { database } from '../../database/connection.ts';
import { HANDLE, installFakeMain, type FakeMain } from '../../testing/fakeBridge.ts';
import { PERSON, PLACE, remarkExample } from '../../testing/remarkedExample.ts';
import { annotations, expectWholeLog, statusOf } from '../../testing/storedReview.ts';
import { datasetClient } from '../work/datasetClient.ts';
import type { WorkCalls } from '../work/workMessages.ts';
import type { IncomingSource } from './importCalls.ts';
import { writeImportReport } from './writeImportReport.ts';

vi.mock('../work/spawnDatasetWorker.ts', async () => {
  const { spawnDatasetWorkInProcess } = await import('../../testing/datasetWorkInProcess.ts');
  return { spawnDatasetWorker: spawnDatasetWorkInProcess };
});

let main: FakeMain;
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([PLACE, PERSON]);
});

function give(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  formatId = 'jsonl',
): IncomingSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  main.incoming.clear();
  main.incoming.set(path, bytes);
  const files = [{ path, byteLength: bytes.byteLength }];
  return { openedId: 'opened', files, formatId, unit: null };
}

const NONE = { labels: {}, fields: {}, attributes: {}, relations: {} };

const watching = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

const take = (source: IncomingSource, more: Partial<ImportPlan> = {}) =>
  importInto(
    HANDLE.id,
    {
      ...{ source, name: 'x', names: NONE, newLabels: [] },
      ...{ takesUndecided: false, leavesFaultsOut: false, ...more },
    },
    watching(),
  );

async function exported(): Promise<string> {
  const request: WorkCalls['writeExport']['request'] = {
    ...{ corpusId: HANDLE.id, articleIds: [EXAMPLE_ID], formatId: 'jsonl', options: {} },
    ...{ include: 'all', labels: null, hasFields: true, hasIndicators: true, split: null },
  };
  await datasetClient.call('writeExport', request);
  return new TextDecoder().decode(main.exports.get('Báo xã.jsonl')?.get(''));
}

const article = (more: Partial<LabelledArticle>): string =>
  `${JSON.stringify({ file: 'x.txt', text: EXAMPLE_TEXT, fields: {}, entities: [], indicators: [], ...more })}\n`;
const entity = (label: string, words: string) => {
  const start = EXAMPLE_TEXT.indexOf(words);
  return { label, start, end: start + words.length, text: words };
};

it('takes back what native JSON Lines carry: verdicts, attributes, relations, notes, status', async () => {
  await remarkExample();
  const file = await exported();
  const before = (await annotations()).map(({ body, attributes, note, verdict }) => {
    return { body, attributes, note, verdict };
  });
  await emptyStore();
  await storeExample([PLACE, PERSON]);
  const result = await take(give('a.jsonl', file));
  expect(result).toMatchObject({ ok: true, value: { decisionCount: 2, keptCount: 0 } });
  const after = await annotations();
  expect(
    after.map(({ body, attributes, note, verdict }) => ({ body, attributes, note, verdict })),
  ).toEqual(expect.arrayContaining(before));
  const related = after.filter(({ relations }) => relations !== undefined);
  expect(related).toHaveLength(1);
  expect(after.map(({ id: known }) => known)).toContain(related[0]?.relations?.[0]?.to);
  expect((await database.annotations.get(EXAMPLE_ID))?.note).toBe('đã xem');
  expect(await statusOf()).toBe('inWork');
  expect(main.journal.length).toBeGreaterThan(0);
  await expectWholeLog();
});

it('is one step: undone at once, and done twice it changes nothing', async () => {
  const source = give('a.jsonl', article({ entities: [entity('ORG', 'xã Nà Mây')] }));
  await take(source);
  expect(await annotations()).toMatchObject([{ verdict: 'added', body: { label: 'ORG' } }]);
  expect(await take(source)).toMatchObject({ value: { decisionCount: 0, keptCount: 1 } });
  await undoStep(EXAMPLE_ID);
  expect(await annotations()).toEqual([]);
  expect(await statusOf()).toBe('new');
});

it('keeps what was decided otherwise, and names it', async () => {
  const saying = (value: string) => article({ fields: { province: { value, evidence: [] } } });
  await take(give('a.jsonl', saying('Sơn La')));
  const result = await take(give('a.jsonl', saying('Huế')));
  expect(result).toMatchObject({
    value: { decisionCount: 0, keptCount: 0, otherwiseCount: 1 },
  });
  expect(result.ok && result.value?.otherwise).toEqual([
    { path: 'example.txt', field: 'province', words: '' },
  ]);
  expect((await annotations()).map(({ body }) => body)).toMatchObject([{ value: 'Sơn La' }]);
});

describe('articles of one text', () => {
  it('are told apart by their names', async () => {
    await storeExample([PLACE, PERSON], articleIdOf('twin'));
    const path = (await database.articles.get(articleIdOf('twin')))?.path ?? '';
    await take(give('a.jsonl', article({ file: path, entities: [entity('ORG', 'xã Nà Mây')] })));
    expect((await database.annotations.get(articleIdOf('twin')))?.annotations).toHaveLength(1);
    expect(await annotations()).toEqual([]);
  });

  it('are taken once where the corpus has one; the others are told', async () => {
    const again = (file: string, label: string) =>
      article({ file, entities: [entity(label, 'xã Nà Mây')] });
    const source = give('a.jsonl', again('1.txt', 'ORG') + again('2.txt', 'EVENT'));
    const inspected = await datasetClient.call('inspectDataset', { source, corpusId: HANDLE.id });
    expect(inspected).toMatchObject({ value: { matchedCount: 1, repeatedCount: 1 } });
    await take(source);
    expect((await annotations()).map(({ body }) => body)).toMatchObject([{ label: 'ORG' }]);
  });
});

it.each<[Partial<ImportPlan>, string[], string]>([
  [
    { names: { ...NONE, labels: { ORG: 'LOCATION' } } },
    ['LOCATION'],
    'mapped: it accepts what was suggested',
  ],
  [{ names: { ...NONE, labels: { ORG: null } } }, [], 'left out'],
  [
    { names: { ...NONE, labels: { ORG: 'BAN' } }, newLabels: ['BAN'] },
    ['BAN'],
    'added to the project',
  ],
])('%j gives %j: %s', async (more, expected) => {
  await take(give('a.jsonl', article({ entities: [entity('ORG', 'xã Nà Mây')] })), more);
  expect((await annotations()).map(({ body }) => body.type === 'entity' && body.label)).toEqual(
    expected,
  );
  const [project] = await database.projects.toArray();
  const ids = project?.project.labels.map(({ id }) => id);
  expect(ids?.includes('BAN')).toBe('newLabels' in more);
});

it('takes what nobody decided only when that is asked for', async () => {
  const guess = { ...entity('ORG', 'xã Nà Mây'), confidence: 0.7, rule: 'r' };
  const source = give('a.jsonl', article({ entities: [guess] }));
  expect(await take(source)).toMatchObject({ value: { decisionCount: 0 } });
  expect(await take(source, { takesUndecided: true })).toMatchObject({
    value: { decisionCount: 1 },
  });
});

describe('a text that is not quite the same', () => {
  it('moves marks to their words, and counts those that have none', async () => {
    const text = EXAMPLE_TEXT.replace('Lò Thị Sương', 'Lò  Thị Sương').replaceAll('\n', '\r\n');
    const start = text.indexOf('xã Nà Mây');
    const moved = { label: 'ORG', start, end: start + 9, text: 'xã Nà Mây' };
    const gone = text.indexOf('Lò  Thị');
    const lost = { label: 'ORG', start: gone, end: gone + 7, text: 'Lò  Thị' };
    const source = give('a.jsonl', article({ text, entities: [moved, lost] }));
    expect(await take(source)).toMatchObject({ value: { decisionCount: 1, lostCount: 1 } });
    expect((await annotations()).map(({ quotes }) => quotes)).toEqual([['xã Nà Mây']]);
  });
});

describe('faults', () => {
  const wrong = { label: 'ORG', start: 1, end: 5, text: 'không phải' };
  const file =
    article({ entities: [entity('ORG', 'xã Nà Mây')] }) +
    article({ file: 'b.txt', entities: [wrong] }) +
    '{"file":';

  it('are told with their lines before anything is done', async () => {
    const source = { ...give('a.jsonl', file), formatId: null };
    const request = { source: { ...source, formatId: 'jsonl' }, corpusId: HANDLE.id };
    const result = await datasetClient.call('inspectDataset', request);
    expect(result).toMatchObject({
      ok: true,
      value: { articleCount: 1, matchedCount: 1, failureCount: 2, unknownNames: { labels: [] } },
    });
    const messages = result.ok ? result.value?.failures.map(({ message }) => message) : [];
    expect(messages).toEqual([
      expect.stringMatching(/^b\.txt has other words|line 2/u),
      expect.stringMatching(/line 3/u),
    ]);
  });

  it('are in the report that can be saved', async () => {
    const source = give('a.jsonl', file);
    const result = await datasetClient.call('inspectDataset', { source, corpusId: HANDLE.id });
    if (!result.ok || result.value === null) throw new Error('nothing was found');
    const report = writeImportReport('a.jsonl', result.value);
    expect(report).toContain('Read as Dấu JSON Lines: 1 articles');
    expect(report).toMatch(/## Not readable: 2\n\n- .+\n- .*line 3/u);
  });

  it('end the import, nothing taken in by half; or are left out when that is agreed', async () => {
    const source = give('a.jsonl', file);
    expect(await take(source)).toMatchObject({ ok: false });
    expect(await annotations()).toEqual([]);
    expect(await take(source, { leavesFaultsOut: true })).toMatchObject({
      value: { decisionCount: 1 },
    });
  });
});

describe('names of another tool', () => {
  const marked = {
    ...entity('LOCATION', 'xã Nà Mây'),
    id: 'a',
    attributes: { cap: 'xa', note: '!' },
  };
  const other = { ...entity('PERSON', 'Lò Thị Sương'), id: 'b' };
  const field = { value: 'Sơn La', evidence: [] };
  const file = article({
    ...{ entities: [marked, other], fields: { tinh: field } },
    relations: [{ type: 'o_tai', from: 'b', to: 'a' }],
  });

  it('are told when the project lacks them', async () => {
    const source = give('a.jsonl', file);
    const result = await datasetClient.call('inspectDataset', { source, corpusId: HANDLE.id });
    const expected = { fields: ['tinh'], attributes: ['cap'], relations: ['o_tai'], labels: [] };
    const unknown = result.ok && result.value ? Object.entries(result.value.unknownNames) : [];
    const names = unknown.map(([kind, found]) => [kind, found.map(([name]) => name)]);
    expect(Object.fromEntries(names)).toEqual(expected);
  });

  it('become those of the project, or are left out, as the user says', async () => {
    const names = {
      ...{ labels: {}, fields: { tinh: 'province' } },
      ...{ attributes: { cap: 'level' }, relations: { o_tai: null } },
    };
    await take(give('a.jsonl', file), { names });
    const found = await annotations();
    expect(found.map(({ body }) => body.type === 'field' && body.field)).toContain('province');
    expect(found.map(({ attributes }) => attributes).filter(Boolean)).toEqual([{ level: 'xa' }]);
    expect(found.map(({ relations }) => relations).filter(Boolean)).toEqual([]);
  });
});

it.each([
  ['unknown-format', [0, 1], 'no text'],
  ['empty', [], 'nothing at all'],
  ['not-utf8', [0xff, 0xfe, 0x7b, 0], 'a bracket in UTF-16'],
  ['not-utf8', [0x7b, 0xea, 0x7d], 'a letter of windows-1258 in brackets'],
])('fails as %s for %j: %s', async (code, bytes) => {
  const source = { ...give('a.jsonl', Uint8Array.from(bytes)), formatId: null };
  const inspected = await datasetClient.call('inspectDataset', { source, corpusId: HANDLE.id });
  expect(inspected).toMatchObject({ ok: false, failure: { code, path: 'a.jsonl' } });
});

it('fails for a corpus that is not stored', async () => {
  const plan = { ...{ source: give('a.jsonl', article({})), name: 'x', names: NONE } };
  const more = { newLabels: [], takesUndecided: true, leavesFaultsOut: true };
  const absent = articleIdOf('absent') as never;
  const result = await importInto(absent, { ...plan, ...more }, watching());
  expect(result).toMatchObject({ ok: false, failure: { code: 'unknown-corpus' } });
});
