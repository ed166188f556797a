import { articleIdOf, emptyStore, storeExample } from '../../testing/exampleStore.ts';
import { beforeEach, expect, it } from 'vitest';
import { checkArticle } from '../../../app/checks/checkArticle.ts';
import { findComparableFigures } from '../../../app/checks/checkCorpus.ts';
import { extracted } from '../../../app/checks/testing/extracted.ts';
import { entityAt, EXAMPLE_ID } from '../../../app/review/exampleReview.ts';
import { acceptSuggestions } from '../../commands/decideSuggestions.ts';
import { database } from '../../database/connection.ts';
import { listFindings } from '../../review/findings/listFindings.ts';
import { HANDLE, installFakeMain } from '../../testing/fakeBridge.ts';
import { CorpusReader } from '../corpusReader.ts';
import { KeptTables } from '../tables/keptTables.ts';
import { FindingIndex } from './findingIndex.ts';
import { packChecks, unpackChecks } from './packedChecks.ts';

const OTHER = articleIdOf('other');
const TWO = [entityAt('LOCATION', 'Nà Mây'), entityAt('ORG', 'Nà Mây', 2)];
const corpusId = HANDLE.id;

/** In both articles one name is marked as two things. */
beforeEach(async () => {
  installFakeMain();
  await emptyStore();
  await storeExample(TWO);
  await storeExample(TWO, OTHER);
});

/** Checks what has changed since the snapshot, as a program of that name does. */
async function check(program = 'a') {
  const findings = new FindingIndex(program);
  const reader = new CorpusReader(findings);
  let readCount = 0;
  await reader.scan(corpusId, ({ doneCount }) => (readCount = doneCount));
  return { findings, reader, readCount };
}

async function tell(findings: FindingIndex) {
  const all = { check: 'all', query: '', state: 'open', from: 0, limit: 10 } as const;
  return [await findings.list(all), [...(await findings.openChecks(true))]];
}

it('are kept, so that only what has changed since is checked again', async () => {
  const first = await check();
  expect((await first.findings.openChecks(true)).get(OTHER)).toEqual(['two-labels']);
  await first.reader.keep(1);
  const again = await check();
  expect(again.readCount).toBe(0);
  expect(await tell(again.findings)).toEqual(await tell(first.findings));
  const [, organisation] = (await database.extractions.get(EXAMPLE_ID))?.suggestions ?? [];
  if (organisation === undefined) throw new Error('There is no second suggestion.');
  await acceptSuggestions(EXAMPLE_ID, [organisation.id]);
  const changed = await check();
  expect(changed.readCount).toBe(1);
  await first.reader.scan(corpusId, () => undefined);
  expect(await tell(changed.findings)).toEqual(await tell(first.findings));
});

it.each<[string, string, () => Promise<unknown>]>([
  ['another program has written them', 'b', () => Promise.resolve()],
  ['they are lost', 'a', () => database.workbenchParts.delete([corpusId, 'checks'])],
  ['they are cut off', 'a', () => shorten()],
])('are found anew where %s', async (_, program, spoil) => {
  const first = await check();
  await first.reader.keep(1);
  await spoil();
  const { findings, readCount } = await check(program);
  expect(readCount).toBe(2);
  expect(await tell(findings)).toEqual(await tell(first.findings));
});

async function shorten(): Promise<void> {
  await database.workbenchParts.where({ corpusId, part: 'checks' }).modify((row) => {
    row.content = (row.content as Uint8Array[]).map((part) => part.subarray(0, -1));
  });
}

it('lie beside the tables of the workbench, and neither puts the other away', async () => {
  const openTables = async () => {
    const reader = new CorpusReader(new KeptTables('a'));
    let readCount = 0;
    await reader.scan(corpusId, ({ doneCount }) => (readCount = doneCount));
    return { reader, readCount };
  };
  const checks = await check();
  const tables = await openTables();
  await checks.reader.keep(1);
  await tables.reader.keep(1);
  expect([(await check()).readCount, (await openTables()).readCount]).toEqual([0, 0]);
});

it('are the same after packing, with the figures that articles are compared by', () => {
  const text =
    'Ngày 14/12/2020, Huyện ủy Khe Vàng (tỉnh Lào Cai) tổng kết năm.\n\nNăm 2020, huyện thu ngân sách đạt 45,2 tỷ đồng, đạt 104,3% dự toán tỉnh giao. Đã giải quyết 12/20 đơn, đạt 70,1%.\n';
  const article = extracted(text);
  const comparable = findComparableFigures(article);
  const own = listFindings(checkArticle(article), text, []).map((listed) => {
    return { ...listed, articleId: EXAMPLE_ID, title: 'Khe Vàng', alikeCount: 0 };
  });
  expect([own.length, comparable.ratios.length, comparable.values.length]).not.toContain(0);
  const entry = { title: 'Khe Vàng', path: 'a.txt', own, comparable };
  const checks = new Map(
    Array.from({ length: 1001 }, (_, at) => [articleIdOf(String(at)), entry] as const),
  );
  expect(new Map(unpackChecks(packChecks(checks)))).toEqual(checks);
});
