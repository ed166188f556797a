import { articleIdOf, emptyStore, storeExample } from '../testing/exampleStore.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { entityAt, EXAMPLE_ID, spanOf, suggestionOf } from '../../app/review/exampleReview.ts';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { DatasetArticle } from '../../shared/dataset.ts';
import { failure, HANDLE, installFakeMain, type FakeMain } from '../testing/fakeBridge.ts';
import { rejectSuggestions } from './decideSuggestions.ts';
import { exportDataset, type ExportProgress, type ExportRequest } from './exportDataset.ts';
import { setStatus } from './setStatus.ts';

const place = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const share: AnnotationBody = {
  type: 'indicator',
  span: spanOf('98%'),
  name: spanOf('thu'),
  value: 98,
  upper: null,
  unit: '%',
  kind: 'attainment',
  direction: null,
  qualifier: null,
  base: 'plan',
  period: null,
};
const second = articleIdOf('second');
const never = new AbortController().signal;

let main: FakeMain;

beforeEach(async () => {
  main = installFakeMain();
  await emptyStore();
  await storeExample([place, person, share], second);
  await storeExample([place, person, share]);
});

function run(
  request: Partial<ExportRequest> = {},
  signal: AbortSignal = never,
  onProgress: (progress: ExportProgress) => void = () => undefined,
) {
  const whole = { corpusId: HANDLE.id, format: 'jsonLines', scope: 'all' } as const;
  return exportDataset({ ...whole, ...request }, onProgress, signal);
}

function written(name = 'Báo xã.jsonl'): string {
  return main.exports.get(name)?.join('') ?? '';
}

function lines(): DatasetArticle[] {
  const parse = (line: string) => DatasetArticle.parse(JSON.parse(line));
  return written().trimEnd().split('\n').map(parse);
}

it('writes a line for each article, sorted by path', async () => {
  await rejectSuggestions(EXAMPLE_ID, [suggestionOf(place).id]);
  const progress: ExportProgress[] = [];
  const result = await run({}, never, (each) => progress.push(each));
  expect(lines().map(({ file, entities }) => [file, entities.map(({ text }) => text)])).toEqual([
    ['example.txt', ['Lò Thị Sương']],
    ['second.txt', ['Lò Thị Sương', 'xã Nà Mây']],
  ]);
  expect(result).toEqual({
    ok: true,
    value: {
      exportId: 'Báo xã.jsonl',
      location: 'Báo xã.jsonl',
      articleCount: 2,
      byteLength: new TextEncoder().encode(written()).byteLength,
    },
  });
  expect(progress.at(-1)).toEqual({ doneCount: 2, totalCount: 2 });
});

it.each<[Partial<ExportRequest>, string[], string]>([
  [{ scope: 'reviewed' }, ['second.txt'], 'only what was reviewed'],
  [
    { scope: 'listed', articleIds: [second, EXAMPLE_ID] },
    ['second.txt', 'example.txt'],
    'as listed',
  ],
  [{ scope: 'listed', articleIds: [articleIdOf('gone'), second] }, ['second.txt'], 'one is gone'],
])('%#: exports %j', async (request, files) => {
  await setStatus([second], 'reviewed');
  await run(request);
  expect(lines().map(({ file }) => file)).toEqual(files);
});

it('leaves suggestions out when only decisions are wanted', async () => {
  await run({ include: 'decided' });
  expect(lines().flatMap(({ entities, indicators }) => [...entities, ...indicators])).toEqual([]);
});

it('writes indicators as CSV', async () => {
  await run({ format: 'indicatorsCsv' });
  const rows = written('Báo xã-indicators.csv').split('\r\n');
  expect(rows[0]).toMatch(/^\uFEFFfile,/);
  expect(rows.slice(1)).toEqual([
    expect.stringMatching(/^example\.txt,.*98%/),
    expect.stringMatching(/^second\.txt,.*98%/),
    '',
  ]);
});

it('writes in chunks', async () => {
  const articleIds = Array.from({ length: 600 }, () => second);
  await run({ scope: 'listed', articleIds });
  const chunks = main.exports.get('Báo xã.jsonl') ?? [];
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(256 * 1024);
  expect(lines()).toHaveLength(600);
});

it('leaves nothing behind when it is aborted', async () => {
  const controller = new AbortController();
  const articleIds = Array.from({ length: 100 }, () => second);
  const result = await run({ scope: 'listed', articleIds }, controller.signal, () => {
    controller.abort();
  });
  expect(result).toEqual({ ok: true, value: null });
  expect(main.exports.size).toBe(0);
});

it('leaves nothing behind when the disk is full', async () => {
  main.exportFailure = failure('disk-full');
  expect(await run()).toEqual({ ok: false, failure: failure('disk-full') });
  expect(main.exports.size).toBe(0);
});

it('writes nothing when no place was chosen', async () => {
  vi.spyOn(window.dau.requests, 'export:open').mockResolvedValue({ ok: true, value: null });
  expect(await run()).toEqual({ ok: true, value: null });
});

it('fails for a corpus that is not stored', async () => {
  const result = await run({ corpusId: 'absent' as ExportRequest['corpusId'] });
  expect(result).toMatchObject({ ok: false, failure: { code: 'unknown-corpus' } });
});
