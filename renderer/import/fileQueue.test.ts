import { expect, it } from 'vitest';
import type { CorpusFile } from '../../shared/corpus.ts';
import { FileQueue } from './fileQueue.ts';

const MEGABYTE = 1024 * 1024;

function files(...byteLengths: number[]): CorpusFile[] {
  return byteLengths.map((byteLength, at) => ({ path: `${at}.txt`, byteLength, modifiedMs: 1 }));
}

it.each([
  [[1, 1, 1], [3], 'small files go together'],
  [Array.from({ length: 130 }, () => 1), [64, 64, 2], 'no more than one request may ask for'],
  [[3 * MEGABYTE, MEGABYTE, 1], [2, 1], 'no more bytes than fit'],
  [[16 * MEGABYTE, 1], [1, 1], 'a large file goes alone'],
  [[], [], 'nothing to read'],
])('%#: cuts the queue into reads of %j', async (byteLengths, expected) => {
  const queue = new FileQueue();
  queue.push(files(...byteLengths));
  queue.end();
  const cut: number[] = [];
  for (let batch = await queue.take(); batch !== null; batch = await queue.take()) {
    cut.push(batch.length);
  }
  expect(cut).toEqual(expected);
});

it('lets readers wait until files come or none will', async () => {
  const queue = new FileQueue();
  const readers = [queue.take(), queue.take()];
  queue.push(files(1));
  queue.end();
  expect(await Promise.all(readers)).toEqual([files(1), null]);
});
