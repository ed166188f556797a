import { articleAt, idOf, importAll, prepareFolder, VISIT } from '../testing/importedFolder.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { HANDLE } from '../testing/fakeBridge.ts';
import { listDuplicates } from '../workbench/duplicates/listDuplicates.ts';
import { keepClusters, readClusteredPaths } from './clusters.ts';
import { database } from './connection.ts';

vi.mock('../import/spawnWorker.ts', async () => {
  const { spawnInProcess } = await import('../testing/spawnInProcess.ts');
  return { spawnWorker: spawnInProcess };
});

const FAIR = `Phiên chợ trâu Bản Lầm họp lại sau hai năm

Từ sáng sớm, hơn 300 con trâu đã được dắt về bãi đất ven suối; người mua đến từ sáu huyện quanh vùng,
ai cũng ngắm kỹ khoáy lưng và cặp sừng trước khi trả giá.
`;

let put: (path: string, content: string, modifiedMs?: number) => void;

beforeEach(async () => {
  ({ put } = await prepareFolder());
  put('a.txt', VISIT);
  put('b.txt', `${VISIT}Nguồn: Cổng thông tin huyện`);
  put('c.txt', FAIR);
  await importAll();
});

const storedSizes = async () => {
  const stored = await database.clusters.get(HANDLE.id);
  return stored?.clusters.map(({ length }) => length);
};
const clustered = async () => (await readClusteredPaths(HANDLE.id)).map((paths) => paths.sort());

it('are there when an import has ended, and tell how alike the articles are', async () => {
  expect(await storedSizes()).toEqual([2]);
  expect(await clustered()).toEqual([['a.txt', 'b.txt']]);
  const [cluster = []] = await listDuplicates(HANDLE.id);
  const [first, second] = cluster.map(({ likeness }) => likeness);
  expect(first).toBe(1);
  expect(second).toBeGreaterThan(0.6);
  expect(second).toBeLessThan(1);
});

it('follow what a later import adds and changes', async () => {
  put('d.txt', FAIR.toUpperCase());
  put('b.txt', 'Trời nắng ráo, bà con tranh thủ phơi thóc ngoài sân đình từ sáng.', 2);
  await importAll();
  expect(await storedSizes()).toEqual([2]);
  expect(await clustered()).toEqual([['c.txt', 'd.txt']]);
});

it('are not found anew when nothing has changed', async () => {
  const before = await database.clusters.get(HANDLE.id);
  await importAll();
  await keepClusters(HANDLE.id);
  expect(await database.clusters.get(HANDLE.id)).toEqual(before);
});

it('are found where the store has none, as after an earlier version or from a bundle', async () => {
  await database.clusters.clear();
  await database.signatures.clear();
  expect(await clustered()).toEqual([['a.txt', 'b.txt']]);
});

it('leave out an article that is gone', async () => {
  await database.articles.delete(await idOf('a.txt'));
  expect(await listDuplicates(HANDLE.id)).toEqual([]);
  expect(await articleAt('b.txt')).toBeDefined();
});

it('lose no article that came while they were looked for', async () => {
  await database.clusters.clear();
  put('d.txt', FAIR.toUpperCase());
  await Promise.all([keepClusters(HANDLE.id), importAll(), keepClusters(HANDLE.id)]);
  expect(await clustered()).toEqual(
    expect.arrayContaining([
      ['a.txt', 'b.txt'],
      ['c.txt', 'd.txt'],
    ]),
  );
});
