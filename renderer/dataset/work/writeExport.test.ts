// @vitest-environment happy-dom
import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { entityAt, EXAMPLE_ID, spanOf, suggestionOf } from '../../../app/review/exampleReview.ts';
import { putAway } from '../../../app/project/changeParts.ts';
import { templateProject } from '../../../app/template/templateProject.ts';
import type { AnnotationBody } from '../../../shared/annotationBody.ts';
import { LabelledArticle } from '../../../shared/dataset.ts';
import { acceptSuggestions, rejectSuggestions } from '../../commands/decideSuggestions.ts';
import { setArticleNote } from '../../commands/describeAnnotation.ts';
import { database } from '../../database/connection.ts';
import { spawnDatasetWorkInProcess } from '../../testing/datasetWorkInProcess.ts';
import {
  exportedText,
  failure,
  HANDLE,
  installFakeMain,
  type FakeMain,
} from '../../testing/fakeBridge.ts';
import { datasetClient } from './datasetClient.ts';
import type { ExportCalls } from './exportCalls.ts';
import type { WorkProgress } from './workMessages.ts';

vi.mock('./spawnDatasetWorker.ts', () => ({ spawnDatasetWorker: spawnDatasetWorkInProcess }));

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const share: AnnotationBody = {
  ...{ type: 'indicator', span: spanOf('98%'), name: spanOf('thu'), value: 98, upper: null },
  ...{ unit: '%', kind: 'attainment', direction: null, qualifier: null, base: 'plan' },
  period: null,
};
const second = articleIdOf('second');

let main: FakeMain;
beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([place, person, share], second);
  await storeExample([place, person, share]);
});

type Request = ExportCalls['writeExport']['request'];

function run(
  request: Partial<Request> = {},
  options: { signal?: AbortSignal; onProgress?: (progress: WorkProgress) => void } = {},
) {
  const whole: Request = {
    ...{ corpusId: HANDLE.id, articleIds: [EXAMPLE_ID, second], formatId: 'jsonl', options: {} },
    ...{ include: 'all', labels: null, hasFields: true, hasIndicators: true, split: null },
  };
  return datasetClient.call('writeExport', { ...whole, ...request }, options);
}

const lines = (name = 'Báo xã.jsonl', path = ''): LabelledArticle[] =>
  exportedText(main, name, path)
    .trimEnd()
    .split('\n')
    .map((line) => LabelledArticle.parse(JSON.parse(line)));

it('writes what was decided and suggested, tells how far it is, and proves it', async () => {
  await rejectSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  await setArticleNote(EXAMPLE_ID, 'xem lại');
  const phases = new Set<string>();
  const result = await run({}, { onProgress: ({ phase }) => phases.add(phase) });
  expect(lines().map(({ file, entities }) => [file, entities.map(({ text }) => text)])).toEqual([
    ['example.txt', ['Lò Thị Sương']],
    ['second.txt', ['Lò Thị Sương', 'xã Nà Mây']],
  ]);
  expect(lines()[0]?.meta).toEqual({ status: 'inWork', note: 'xem lại' });
  expect(result).toMatchObject({
    ok: true,
    value: { articleCount: 2, isProved: true, losses: [], split: null },
  });
  expect([...phases]).toEqual(['choosing', 'writing', 'proving']);
});

it.each<[Partial<Request>, string[], string]>([
  [{ include: 'decided' }, [], 'nothing was decided'],
  [{ labels: ['PERSON'], hasIndicators: false }, ['PERSON'], 'one label'],
  [{ labels: [], hasFields: false }, ['attainment'], 'only indicators'],
])('%j takes %j: %s', async (request, expected) => {
  await run({ ...request, articleIds: [EXAMPLE_ID] });
  const found = lines().flatMap(({ entities, indicators }) => [
    ...entities.map(({ label }) => label),
    ...indicators.map(({ kind }) => kind),
  ]);
  expect(found).toEqual(expected);
});

it('tells what a format loses, in the summary and beside the file', async () => {
  const result = await run({ formatId: 'iob2', articleIds: [EXAMPLE_ID] });
  const losses = result.ok ? (result.value?.losses ?? []) : [];
  expect(losses.map(({ kind }) => kind)).toContain('indicator');
  expect(exportedText(main, 'Báo xã.iob2', 'losses.md')).toContain(
    'indicators: indicator:attainment',
  );
  expect(exportedText(main, 'Báo xã.iob2', 'card.md')).toContain('| PERSON | 1 |');
});

it.each<[string, Record<string, string>, string[]]>([
  ['xlsx', {}, ['indicators', 'entities', 'fields']],
  ['parquet', { table: 'entities' }, ['entities']],
])(
  'shows the tables of %s %j as rows, though the file is no text',
  async (formatId, options, tables) => {
    const settings = {
      corpusId: HANDLE.id,
      articleIds: [EXAMPLE_ID],
      formatId,
      options,
      labels: null,
    };
    const whole = { ...settings, include: 'all', hasFields: true, hasIndicators: true } as const;
    const result = await datasetClient.call('previewExport', whole);
    const files = result.ok ? (result.value?.files ?? []) : [];
    expect(files.map(({ path }) => path).sort()).toEqual([...tables].sort());
    expect(files.find(({ path }) => path === 'entities')?.text).toContain('PERSON');
  },
);

it('names what was chosen about the format in the card', async () => {
  await run({ formatId: 'csv', options: { table: 'fields' } });
  const card = exportedText(main, 'Báo xã.csv', 'card.md');
  expect(card).toContain('in the format CSV table (table: fields).');
});

it('leaves out what the project has put away, and says so beside the file', async () => {
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  const project = putAway(templateProject, 'labels', 'LOCATION');
  await database.projects.put({ id: project.id, project });
  const result = await run();
  expect(lines().flatMap(({ entities }) => entities.map(({ label }) => label))).toEqual([
    'PERSON',
    'PERSON',
  ]);
  expect(result).toMatchObject({
    value: { losses: [{ kind: 'putAway', name: 'LOCATION', count: 1 }] },
  });
  const report = exportedText(main, 'Báo xã.jsonl', 'losses.md');
  expect(report).toContain('Put away in the project, and so left out:');
  expect(report).toContain('“xã Nà Mây”');
  const card = exportedText(main, 'Báo xã.jsonl', 'card.md');
  expect(card).toContain('- Left out: 1 × decisions on what the project has put away: LOCATION.');
  expect(card).not.toContain('**LOCATION**');
});

it('names as a limit what no person has checked, and none where all was decided', async () => {
  await acceptSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  const limits = async (request: Partial<Request>) => {
    await run({ ...request, articleIds: [EXAMPLE_ID] });
    return exportedText(main, 'Báo xã.jsonl', 'card.md').split('## Known limits\n\n')[1];
  };
  expect(await limits({})).toBe(
    '- No person has checked 2 of the 3 marks: how many of them are wrong is not known.\n',
  );
  expect(await limits({ include: 'decided' })).toBe('None are known.\n');
});

it('tells in the card what the guideline says of each label, under headings of its own', async () => {
  const [label, ...others] = templateProject.labels;
  if (label === undefined) throw new Error('the template has labels');
  const guideline = { en: '', vi: '# Lưu ý\nChỉ tên riêng.' };
  const labels = [{ ...label, guideline }, ...others];
  await database.projects.put({ id: templateProject.id, project: { ...templateProject, labels } });
  await run({ labels: [label.id] });
  const card = exportedText(main, 'Báo xã.jsonl', 'card.md');
  expect(card).toContain(templateProject.guidelines);
  expect(card).toContain(`### Labels\n\n**${label.id}** (${label.name.en})\n\n#### Lưu ý\nChỉ`);
  expect(card).toContain('### Fields');
  expect(card).not.toContain(`**${others[0]?.id ?? ''}**`);
});

it('parts a dataset, and leaves everybody in place the next time', async () => {
  const plan = { seed: 'dau', shares: { train: 0.5, test: 0.5 }, groupBy: 'none' } as const;
  // Two articles of one text are never in two parts.
  const first = await run({ split: { ...plan, isStratified: true, frozen: null } });
  expect(first).toMatchObject({ value: { split: { newCount: 2 } } });
  const manifest = JSON.parse(exportedText(main, 'Báo xã-jsonl', 'splits.json')) as {
    articles: Record<string, { split: string }>;
  };
  const parts = Object.values(manifest.articles).map(({ split }) => split);
  expect(new Set(parts).size).toBe(1);
  const home = `${parts[0] ?? ''}.jsonl`;
  expect(lines('Báo xã-jsonl', home)).toHaveLength(2);
});

it('leaves nothing behind when it is given up or the disk is full', async () => {
  const controller = new AbortController();
  const onProgress = () => {
    controller.abort();
  };
  const given = await run({}, { signal: controller.signal, onProgress });
  expect(given).toEqual({ ok: true, value: null });
  main.exportFailure = failure('disk-full');
  expect(await run()).toEqual({ ok: false, failure: failure('disk-full') });
  expect(main.exports.size).toBe(0);
});

it('keeps nothing that reads back otherwise than it was written', async () => {
  const read = vi.spyOn(window.dau.requests, 'export:read');
  read.mockImplementation(({ path, end, start }) => {
    const bytes = new Uint8Array(
      main.exports.get('Báo xã.jsonl')?.get(path)?.slice(start, end) ?? [],
    );
    const at = bytes.findLastIndex((byte) => byte === 0x39);
    bytes[at] = 0x38;
    return Promise.resolve({ ok: true, value: { bytes } });
  });
  expect(await run()).toMatchObject({ ok: false });
  expect(main.exports.size).toBe(0);
});

it.each([
  [{ corpusId: 'absent' as Request['corpusId'] }, 'unknown-corpus'],
  [{ formatId: 'absent' }, 'invalid-request'],
])('%j ends in %s', async (request, code) => {
  expect(await run(request)).toMatchObject({ ok: false, failure: { code } });
});
