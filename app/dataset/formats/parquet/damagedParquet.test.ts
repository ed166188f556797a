import { expect, it } from 'vitest';
import { readDataset } from '../../incoming/readDataset.ts';
import { createReadReport } from '../../incoming/readReport.ts';
import { MemoryFiles } from '../../proof/memoryFiles.ts';
import { foreignArticle } from '../../testing/articles.ts';
import { huggingFace } from '../huggingFace.ts';

const context = { datasetName: 'thử', options: {}, splits: [], labels: [], fields: [] };

async function writtenBytes(): Promise<Uint8Array> {
  const writer = huggingFace.createWriter(context);
  const written = new MemoryFiles('').writeAll(writer, [foreignArticle]);
  const file = written.list().find(({ path }) => path.endsWith('.parquet'));
  if (file === undefined) throw new Error('no Parquet file');
  return file.readRange(0, file.byteLength);
}

/** How many articles and faults there are in a file. */
async function read(content: Uint8Array) {
  const files = new MemoryFiles('a.parquet');
  files.add([{ path: 'a.parquet', content }]);
  const request = { format: huggingFace, files: files.list(), options: {} };
  const reading = { ...request, report: createReadReport(), mismatched: 'fail' as const };
  const found = { articles: 0, faults: 0 };
  for await (const article of readDataset(reading)) found[article.ok ? 'articles' : 'faults'] += 1;
  return found;
}

/** One every so many bytes is damaged: each kind of place in a page and in the description is met. */
const STEP = 23;

// Decoded as it stands, such a file asks for gigabytes, or for ever: then this does not end.
it.each([0x00, 0x7f, 0xff])(
  'a byte of %i anywhere in a Parquet file ends its reading',
  async (byte) => {
    const bytes = await writtenBytes();
    expect(await read(bytes)).toEqual({ articles: 1, faults: 0 });
    let refused = 0;
    for (let at = byte % STEP; at < bytes.length; at += STEP) {
      const damaged = bytes.slice();
      damaged[at] = byte;
      const { articles, faults } = await read(damaged);
      expect([at, articles + faults]).toEqual([at, 1]);
      refused += faults;
    }
    expect(refused).toBeGreaterThan(bytes.length / STEP / 4);
  },
);
