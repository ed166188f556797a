import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { findFormat } from '../formats/formats.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { foreignArticle } from '../testing/articles.ts';
import { type DatasetFailure, type FaultCode, FAULTS } from './fault.ts';
import { readDataset } from './readDataset.ts';
import { MOST_CHARACTERS } from './readLines.ts';
import { createReadReport } from './readReport.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function failuresOf(id: string, files: Files): Promise<DatasetFailure[]> {
  const format = findFormat(id);
  if (format === null) throw new RangeError(id);
  const memory = new MemoryFiles('');
  memory.add(Object.entries(files).map(([path, content]) => ({ path, content })));
  const request = { format, files: memory.list(), options: {}, report: createReadReport() };
  const failures: DatasetFailure[] = [];
  for await (const article of readDataset({ ...request, mismatched: 'fail' })) {
    if (!article.ok) failures.push(article.failure);
  }
  return failures;
}

const context = { datasetName: 'thử', options: {}, splits: [], labels: [], fields: [] };
const ann = (line: string): Files => ({ 'a.ann': `${line}\n`, 'a.txt': 'Sở' });
const LAYER = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const tsv = (...lines: string[]): Files => ({
  'a.tsv': [`#FORMAT=WebAnno TSV 3.3`, `#T_SP=${LAYER}|value`, '', ...lines, ''].join('\n'),
});
const native = (more: object): Files => {
  const article = { file: 'a.txt', text: 'Sở Y tế', fields: {}, entities: [], indicators: [] };
  return { 'a.jsonl': `${JSON.stringify({ ...article, ...more })}\n` };
};
const bytes = (...given: number[]) => Uint8Array.from(given);
const labelStudio = (start: number, label = 'ORG') => {
  const value = { start, end: start + 2, text: 'Sở', labels: [label] };
  const result = [{ id: 'r', type: 'labels', from_name: 'l', to_name: 'text', value }];
  return { 'a.json': JSON.stringify([{ data: { text: 'Sở Y tế' }, annotations: [{ result }] }]) };
};
const target = (source: string) => ({ target: { source } });

const CASES: [FaultCode, format: string, Files][] = [
  ['empty', 'webanno', { 'a.tsv': '' }],
  ['utf16', 'jsonl', { 'a.jsonl': bytes(0xff, 0xfe, 0x7b, 0) }],
  ['nulByte', 'jsonl', { 'a.jsonl': bytes(0x7b, 0) }],
  ['notUtf8', 'jsonl', { 'a.jsonl': bytes(0x22, 0xea, 0x22, 0x0a) }],
  ['cutCharacter', 'jsonl', { 'a.jsonl': bytes(0x22, 0xe1, 0xba) }],
  ['tooLong', 'brat', { 'a.ann': '', 'a.txt': 'x'.repeat(MOST_CHARACTERS + 1) }],
  ['notJson', 'jsonl', { 'a.jsonl': '{"file": x}\n' }],
  ['cutValue', 'doccano', { 'a.jsonl': '{"text": "S' }],
  ['openList', 'labelstudio', { 'a.json': '[{"data": {"text": "Sở"}}' }],
  ['lacksKey', 'jsonl', { 'a.jsonl': '{"file": "a.txt"}\n' }],
  ['wrongType', 'jsonl', native({ text: 7 })],
  ['wrongValue', 'jsonl', native({ lostCount: -1 })],
  ['wrongItem', 'jsonl', { 'a.jsonl': '7\n' }],
  ['notXml', 'xmi', { 'a.xmi': '<xmi' }],
  ['noText', 'prodigy', { 'a.jsonl': '{"spans": []}\n' }],
  ['noTextBeside', 'brat', { 'a.ann': '', 'b.ann': '' }],
  [
    'severalSources',
    'w3c',
    { 'a.jsonld': JSON.stringify({ items: [target('a.txt'), target('b.txt')] }) },
  ],
  ['unequalColumns', 'conll2003', { 'a.conll': 'Sở O B-ORG\nY tế\n' }],
  ['notATag', 'iob2', { 'a.iob2': 'Sở\tORG\n' }],
  ['notStandoff', 'brat', ann('Sở')],
  ['badMark', 'brat', ann('T1\tORG x')],
  ['badRelation', 'brat', ann('R1\tx')],
  ['badEvent', 'brat', ann('E1\tx')],
  ['badAttribute', 'brat', ann('A1\tx')],
  ['sameId', 'brat', ann('T1\tORG 0 2\tSở\nT1\tORG 0 2\tSở')],
  ['noLabel', 'labelstudio', labelStudio(0, '')],
  ['badOffset', 'labelstudio', labelStudio(0.5)],
  ['danglingRelation', 'brat', ann('R1\tx Arg1:T1 Arg2:T2')],
  ['notWebanno', 'webanno', { 'a.tsv': 'Sở\tORG\n' }],
  ['badToken', 'webanno', tsv('#Text=Sở', '1-1 0-2 Sở')],
  ['strayToken', 'webanno', tsv('#Text=Sở', '1-1\t0-2\tBộ\t_\t')],
  [
    'overlappingSentence',
    'webanno',
    tsv('#Text=Sở', '1-1\t0-2\tSở\t_\t', '', '#Text=Bộ', '2-1\t1-3\tBộ\t_\t'),
  ],
  ['wideGap', 'webanno', tsv('#Text=Sở', '1-1\t9000000000-9000000002\tSở\t_\t')],
  ['earlyPart', 'webanno', tsv('#Text=Sở', '1-1.1\t0-1\tS\t_\t')],
  ['strayPart', 'webanno', tsv('#Text=Sở', '1-1\t0-2\tSở\t_\t', '1-1.1\t0-1\tB\t_\t')],
  ['chain', 'webanno', tsv('#T_CH=Coref|a|b')],
  ['unequalCells', 'webanno', tsv('#Text=Sở', '1-1\t0-2\tSở\t_\t_\t')],
  ['badCell', 'webanno', tsv('#Text=Sở', '1-1\t0-2\tSở\tORG]1[\t')],
  ['notParquet', 'huggingface', { 'a.parquet': 'PAR1' }],
  ['noReader', 'csv', { 'a.csv': 'a,b\n' }],
  ['noFile', 'brat', { 'a.conll': '', 'b.conll': '' }],
  ['readBefore', 'doccano', { 'a.jsonl': '{"id": 1, "text": "Sở"}\n'.repeat(2) }],
  ['misquote', 'jsonl', native({ entities: [{ label: 'ORG', start: 0, end: 2, text: 'Bộ' }] })],
  ['outside', 'doccano', { 'a.jsonl': '{"text": "Sở", "label": [[0, 9, "ORG"]]}\n' }],
  ['otherWords', 'labelstudio', labelStudio(1)],
];

/** The Parquet file of an export of one article. */
function parquetOf(id: string): Uint8Array {
  const writer = findFormat(id)?.createWriter(context);
  const chunks = [...(writer?.add(foreignArticle) ?? []), ...(writer?.end() ?? [])];
  const ofFile = chunks.filter(({ path }) => path === '' || path.endsWith('.parquet'));
  return Uint8Array.from(ofFile.flatMap(({ content }) => [...(content as Uint8Array)]));
}

/** All pages are damaged, the description at the end of the file is whole. */
function withoutPages(file: Uint8Array): Uint8Array {
  const { byteLength } = file;
  const descriptionLength = new DataView(file.buffer).getUint32(byteLength - 8, true);
  return file.slice().fill(0xff, 'PAR1'.length, byteLength - 8 - descriptionLength);
}

/** The columns that are asked for, said to be packed with Brotli. */
function packedWithBrotli(): Uint8Array {
  const columnData = ['file', 'text', 'spans', 'relations', 'meta'].map((name) => {
    return { name, type: 'STRING' as const, data: ['x'] };
  });
  const compressors = { BROTLI: (content: Uint8Array) => content };
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: 'BROTLI', compressors }));
}

const OF_PARQUET: typeof CASES = [
  ['foreignPacking', 'huggingface', { 'a.parquet': packedWithBrotli() }],
  ['lacksColumns', 'huggingface', { 'a.parquet': parquetOf('parquet') }],
  ['badRows', 'huggingface', { 'a.parquet': withoutPages(parquetOf('huggingface')) }],
];

describe('what is wrong with a dataset', () => {
  it.each([...CASES, ...OF_PARQUET])('is told as %s (%s)', async (code, id, files) => {
    const [failure] = await failuresOf(id, files);
    expect(failure?.fault.code).toBe(code);
    expect(failure?.message).not.toMatch(/\{\{|undefined/u);
    const names = FAULTS[code].match(/(?<=\{\{)\w+(?=\}\})/gu) ?? [];
    expect(Object.keys(failure?.fault.values ?? {}).sort()).toEqual([...names].sort());
  });

  it('has a case for each code', () => {
    const told = [...CASES, ...OF_PARQUET].map(([code]) => code);
    expect(told.sort()).toEqual(Object.keys(FAULTS).sort());
  });

  it('quotes where JSON breaks off', async () => {
    const [failure] = await failuresOf('jsonl', { 'a.jsonl': `${' '.repeat(4_000)}{"text" 1}\n` });
    expect(failure).toMatchObject({ place: { path: 'a.jsonl', line: 1 } });
    expect(failure?.fault.values['near']).toContain('"text" 1}');
  });
});
