import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../incoming/readDataset.ts';
import { createReadReport } from '../../incoming/readReport.ts';
import { MemoryFiles } from '../../proof/memoryFiles.ts';
import { foreignArticle } from '../../testing/articles.ts';
import { PACKERS } from '../../testing/packers.ts';
import { huggingFace } from '../huggingFace.ts';
import { checkPages } from './checkPages.ts';
import { loadUnpackers } from './loadUnpackers.ts';

const context = { datasetName: 'thử', options: {}, splits: [], labels: [], fields: [] };

async function writtenBytes(): Promise<Uint8Array> {
  const writer = huggingFace.createWriter(context);
  const written = new MemoryFiles('').writeAll(writer, [foreignArticle]);
  const file = written.list().find(({ path }) => path.endsWith('.parquet'));
  if (file === undefined) throw new Error('no Parquet file');
  return file.readRange(0, file.byteLength);
}

/** The same rows, packed by others. */
async function repacked(codec: keyof typeof PACKERS): Promise<Uint8Array> {
  const file = (await writtenBytes()).slice().buffer;
  const rows = await parquetReadObjects({ file });
  const { schema } = parquetMetadata(file);
  const columnData = Object.keys(rows[0] ?? {}).map((name) => {
    return { name, data: rows.map((row): unknown => row[name]) };
  });
  const compressors = { [codec]: PACKERS[codec] };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, codec, compressors }));
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

async function expectEnds(bytes: Uint8Array, byte: number): Promise<void> {
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
}

// Decoded as it stands, such a file asks for gigabytes, or for ever: then this does not end.
describe.each([0x00, 0x7f, 0xff])(
  'a byte of %i anywhere in a Parquet file ends its reading',
  (byte) => {
    it('as it is written', async () => {
      await expectEnds(await writtenBytes(), byte);
    });

    it.each(Object.keys(PACKERS) as (keyof typeof PACKERS)[])('packed with %s', async (codec) => {
      await expectEnds(await repacked(codec), byte);
    });
  },
);

it.each(['GZIP', 'ZSTD', 'LZ4_RAW'] as const)(
  'pages packed with %s unpack to no more than there is room for',
  async (codec) => {
    const bytes = await repacked(codec);
    const chunk = parquetMetadata(bytes.slice().buffer).row_groups[0]?.columns[0]?.meta_data;
    const start = Number(chunk?.data_page_offset);
    const pages = bytes.slice(start, start + Number(chunk?.total_compressed_size));
    const unpackers = await loadUnpackers([codec]);
    const shape = { codec, unpackers, mostRepetition: 0, mostDefinition: 1 };
    const room = { values: 10, bytes: 1000 };
    expect(checkPages(pages, shape, room)).toBe(1);
    expect(room.values).toBe(9);
    expect(() => checkPages(pages, shape, { values: 10, bytes: 999 - room.bytes })).toThrow(
      'unpacked bytes',
    );
  },
);
