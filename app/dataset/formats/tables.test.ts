import { strFromU8, unzipSync } from 'fflate';
import { type AsyncBuffer, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { createUtf8Decoder } from '../../text/utf8.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { findFormat } from './formats.ts';

const article: LabelledArticle = {
  ...{ file: 'a.txt', text: 'thu 57 tỷ đồng' },
  entities: [{ label: 'EVENT', start: 0, end: 3, text: 'thu', verdict: 'added' }],
  fields: {
    province: { value: '=Huế\r\n<&"', evidence: [] },
    title: { value: '_x000D_', evidence: [] },
  },
  indicators: [
    {
      ...{ start: 4, end: 14, text: '57 tỷ đồng', value: 57, unit: 'tỷ đồng', kind: 'level' },
      ...{ name: { start: 0, end: 3, text: 'thu' }, direction: null, qualifier: null },
      ...{ base: null, period: null },
    },
  ],
};

async function write(id: string, options: Record<string, string> = {}): Promise<Uint8Array> {
  const context = { datasetName: 'thử', labels: [], fields: ['title', 'province'], splits: [] };
  const writer = findFormat(id)?.createWriter({ ...context, options });
  if (writer === undefined) throw new RangeError(id);
  const [file] = new MemoryFiles('out').writeAll(writer, [article]).list();
  return (await file?.readRange(0, file.byteLength)) ?? new Uint8Array();
}

describe('xlsx', () => {
  it('is a workbook with texts that are no formulas and numbers that are numbers', async () => {
    const parts = unzipSync(await write('xlsx'));
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/entities1.xml',
      'xl/worksheets/fields1.xml',
      'xl/worksheets/indicators1.xml',
    ]);
    const indicators = strFromU8(parts['xl/worksheets/indicators1.xml'] ?? new Uint8Array());
    expect(indicators).toContain('<c><v>57</v></c>');
    expect(indicators).toContain('<t xml:space="preserve">57 tỷ đồng</t>');
    const entities = strFromU8(parts['xl/worksheets/entities1.xml'] ?? new Uint8Array());
    expect(entities).toMatch(/EVENT<.*<v>0<.*<v>3<.*>thu<.*>added</u);
    const fields = strFromU8(parts['xl/worksheets/fields1.xml'] ?? new Uint8Array());
    expect(fields).toContain('>=Huế&#13;&#10;&lt;&amp;&quot;</t>');
    expect(fields).toContain('>_x005F_x000D_</t>');
    expect(fields).not.toContain('<f>');
  });

  it('is the same file whenever it is written', async () => {
    expect(await write('xlsx')).toEqual(await write('xlsx'));
  });
});

describe('parquet', () => {
  it('has a typed column for each of the table', async () => {
    const bytes = await write('parquet');
    const file: AsyncBuffer = {
      byteLength: bytes.length,
      slice: (start, end) => bytes.slice(start, end).buffer,
    };
    const [row] = await parquetReadObjects({ file });
    expect(row).toMatchObject({ file: 'a.txt', start: 4, value: 57, upper: null, unit: 'tỷ đồng' });
  });
});

describe('csv and tsv', () => {
  it.each([
    ['csv', `\ufefffile,title,province\r\na.txt,_x000D_,"'=Huế\r\n<&"""\r\n`],
    ['tsv', `\ufefffile\ttitle\tprovince\r\na.txt\t_x000D_\t"'=Huế\r\n<&"""\r\n`],
  ])('%s has a row an article, formulas made harmless', async (id, expected) => {
    expect(createUtf8Decoder().decode(await write(id, { table: 'fields' }))).toBe(expected);
  });
});
