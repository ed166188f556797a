import { describe, expect, it } from 'vitest';
import { findFormat } from '../formats/formats.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { type FileReport, createReadReport } from './readReport.ts';
import { readDataset, type ReadRequest } from './readDataset.ts';

/** What comes out of files; the unit of each is in `report`. */
async function read(id: string, files: Record<string, string>, more: Partial<ReadRequest> = {}) {
  const format = findFormat(id);
  if (format === null) throw new RangeError(id);
  const memory = new MemoryFiles('');
  memory.add(Object.entries(files).map(([path, content]) => ({ path, content })));
  const report = createReadReport();
  const words: string[] = [];
  const failures: string[] = [];
  const request = {
    format,
    files: memory.list(),
    options: {},
    report,
    mismatched: 'fail',
  } as const;
  for await (const article of readDataset({ ...request, ...more })) {
    if (article.ok)
      words.push(...article.value.entities.map(({ label, text }) => `${label} ${text}`));
    else failures.push(article.failure.message);
  }
  return { words, failures, report, first: report.files[0] };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

const labelStudio = (text: string, marks: [number, number, string][]) =>
  line({
    ...{ id: 1, data: { text } },
    annotations: [
      {
        result: marks.map(([start, end, words], index) => ({
          ...{ id: `r${index}`, type: 'labels', from_name: 'l', to_name: 'text' },
          value: { start, end, text: words, labels: ['ORG'] },
        })),
      },
    ],
  });

type Reading = Pick<FileReport['reading'], 'unit' | 'isNewlineFolded' | 'form'>;
const reading = (unit: Reading['unit'], isNewlineFolded = false, form: Reading['form'] = null) => {
  return { unit, isNewlineFolded, form };
};
const DECOMPOSED = '👨‍👩‍👧Huyện uỷ Mộc Châu họp ở Sở Y tế'.normalize('NFD');

describe('the unit of offsets', () => {
  it.each<[string, string, [number, number, string][], Reading]>([
    ['code points', '😀 Sở Y tế', [[2, 9, 'Sở Y tế']], reading('codePoint')],
    ['UTF-16', '😀 Sở Y tế', [[3, 10, 'Sở Y tế']], reading('utf16')],
    ['graphemes', '👨‍👩‍👧 Sở Y tế', [[2, 9, 'Sở Y tế']], reading('grapheme')],
    ['bytes', 'đ Sở Y tế', [[3, 14, 'Sở Y tế']], reading('byte')],
    [
      'CR LF counted as one',
      '👨‍👩‍👧\r\n2\r\nSở Y tế',
      [[8, 15, 'Sở Y tế']],
      reading('codePoint', true),
    ],
    [
      'NFC counted, NFD kept',
      DECOMPOSED,
      [[29, 36, 'Sở Y tế']],
      reading('codePoint', false, 'NFC'),
    ],
    [
      'NFD words, NFC text',
      '😀 Sở Y tế',
      [[2, 9, 'Sở Y tế'.normalize('NFD')]],
      reading('codePoint'),
    ],
  ])('is found by the words of the marks: %s', async (_name, text, marks, expected) => {
    const { words, failures, first } = await read('labelstudio', {
      'a.json': labelStudio(text, marks),
    });
    expect(failures).toEqual([]);
    expect(words.map((each) => each.normalize('NFC'))).toEqual(['ORG Sở Y tế']);
    expect(first).toMatchObject({ reading: expected, evidence: 'words', checkedCount: 1 });
  });

  it('is that of the file; an article that counts otherwise is named', async () => {
    const lines = [
      labelStudio('😀 Sở Y tế', [[3, 10, 'Sở Y tế']]),
      labelStudio('😀😀 Sở Y tế', [[5, 12, 'Sở Y tế']]),
      labelStudio('😀 Sở Tư pháp', [[2, 12, 'Sở Tư pháp']]),
    ].map((each, index) => each.replace('"id":1', `"id":${index}`));
    const { words, first } = await read('labelstudio', { 'a.json': lines.join('') });
    expect(words).toHaveLength(3);
    expect(first?.reading.unit).toBe('utf16');
    expect(first?.exceptions).toEqual([
      { place: { path: 'a.json', line: 3 }, reading: reading('codePoint') },
    ]);
  });

  it('stays that of the format where no mark has words; a doubt is told', async () => {
    const text = '😀 Sở Y tế họp';
    const { words, first } = await read('doccano', {
      'a.jsonl': line({ text, label: [[2, 9, 'ORG']] }),
    });
    expect(words).toEqual(['ORG  Sở Y t']);
    expect(first).toMatchObject({ reading: { unit: 'utf16' }, evidence: 'rule' });
    expect(first?.suspected).toMatchObject({ unit: 'codePoint' });
  });

  it('is what the user says', async () => {
    const file = { 'a.jsonl': line({ text: '😀 Sở Y tế họp', label: [[2, 9, 'ORG']] }) };
    const { words, first } = await read('doccano', file, { unit: 'codePoint' });
    expect(words).toEqual(['ORG Sở Y tế']);
    expect(first?.reading.unit).toBe('codePoint');
  });
});

describe('marks on other words', () => {
  const file = {
    'a.json': labelStudio('Sở Y tế họp', [
      [0, 7, 'Sở Y tế'],
      [1, 4, 'họp'],
    ]),
  };

  it('fail, with the place and both words', async () => {
    const { words, failures, report } = await read('labelstudio', file);
    expect(words).toEqual([]);
    expect(failures).toEqual([
      'a.json, line 1: ORG at 1–4 should be “họp” but the text has “ở Y”.',
    ]);
    expect(report.mismatches).toMatchObject([{ label: 'ORG', expected: 'họp', found: 'ở Y' }]);
  });

  it.each([
    ['Sở  Y\ntế', 0, 'other white space between them is none'],
    ['SởY tế', 1, 'two words run together are'],
  ])('%j for “Sở Y tế” gives %i failures: %s', async (words, count) => {
    const { failures } = await read('labelstudio', {
      'a.json': labelStudio('Sở Y tế họp', [[0, 7, words]]),
    });
    expect(failures).toHaveLength(count);
  });

  it('are left out when that is asked for, and listed all the same', async () => {
    const { words, failures, report } = await read('labelstudio', file, { mismatched: 'leaveOut' });
    expect([words, failures]).toEqual([['ORG Sở Y tế'], []]);
    expect(report.mismatches).toHaveLength(1);
  });
});

const TSV =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n';

describe('bad files', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'truncated',
      'labelstudio',
      { 'a.json': '[\n{"id":1,"data":{"text":"a"}},\n{"id":2,"da' },
      /^a\.json, line 3: ends in the middle of a value/u,
    ],
    [
      'list not closed',
      'labelstudio',
      { 'a.json': '[{"id":1,"data":{"text":"a"}}' },
      /ends before its list is closed/u,
    ],
    [
      'not JSON',
      'doccano',
      { 'a.jsonl': '{"text":"a"}\n{"text":a}\n' },
      /^a\.jsonl, line 2: not JSON/u,
    ],
    [
      'cut in a string',
      'doccano',
      { 'a.jsonl': '{"text":"a\n{"text":"b"}\n' },
      /^a\.jsonl, line 1: ends in the middle of a value/u,
    ],
    ['no text', 'prodigy', { 'a.jsonl': '{"spans":[]}\n' }, /^a\.jsonl, line 1: holds no text/u],
    [
      'past the end',
      'doccano',
      { 'a.jsonl': line({ text: 'abc', label: [[1, 9, 'X']] }) },
      /line 1: X at 1–9 is not within the text/u,
    ],
    [
      'article twice',
      'doccano',
      { 'a.jsonl': line({ id: 1, text: 'a' }).repeat(2) },
      /line 2: 1\.txt was already read at a\.jsonl:1/u,
    ],
    [
      'no such file',
      'brat',
      { 'a.conll': 'a O', 'b.conll': 'b O' },
      /holds no file that ends in \.ann/u,
    ],
    ['no text beside', 'brat', { 'a.ann': '', 'b.ann': '' }, /a\.txt is not beside it/u],
    [
      'bad mark',
      'brat',
      { 'a.ann': 'T1\tORG 0 x\ta\n', 'a.txt': 'a' },
      /^a\.ann, line 1: a mark has an id/u,
    ],
    [
      'mark twice',
      'brat',
      { 'a.ann': 'T1\tORG 0 1\ta\nT1\tORG 0 1\ta\n', 'a.txt': 'a' },
      /^a\.ann, line 2: the id T1 is used twice/u,
    ],
    [
      'dangling',
      'brat',
      { 'a.ann': 'R1\tx Arg1:T1 Arg2:T2\n', 'a.txt': 'a' },
      /names T1, which is not there/u,
    ],
    [
      'columns',
      'conll2003',
      { 'a.conll': 'Sở O B-ORG\nY tế\n' },
      /^a\.conll, line 2: has 2 columns where the lines before it have 3/u,
    ],
    ['tag', 'iob2', { 'a.iob2': 'Sở\tORG\n' }, /^a\.iob2, line 1: “ORG” is no tag/u],
    ['other TSV', 'webanno', { 'a.tsv': 'a\tb\n' }, /^a\.tsv, line 1: is not WebAnno TSV 3/u],
    [
      'chain',
      'webanno',
      { 'a.tsv': '#FORMAT=WebAnno TSV 3.3\n#T_CH=Coref|a|b\n' },
      /line 2: Coref is a chain/u,
    ],
    [
      'other token',
      'webanno',
      { 'a.tsv': `${TSV}\n#Text=Sở\n1-1\t0-2\tBộ\t_\t\n` },
      /line 5: “Bộ” does not follow/u,
    ],
    [
      'XML',
      'xmi',
      { 'a.xmi': '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI">\n<a' },
      /^a\.xmi, line 2/u,
    ],
    ['no Parquet', 'huggingface', { 'a.parquet': 'PAR1' }, /a\.parquet: is no whole Parquet file/u],
    ['native', 'jsonl', { 'a.jsonl': '{"file":"a"}\n' }, /^a\.jsonl, line 1: /u],
  ])('%s (%s)', async (_name, id, files, expected) => {
    const { failures } = await read(id, files);
    expect(failures[0]).toMatch(expected);
  });

  it.each(['brat', 'w3c'])('of %s are no text of their own', async (id) => {
    const { failures } = await read(id, { 'a.jsonl': ' \n' });
    expect(failures).toEqual([expect.stringMatching(/a\.jsonl\.txt is not beside it/u)]);
  });
});

describe('files of other tools', () => {
  it('reads WebAnno with relations, sub-tokens and stacked marks', async () => {
    const tsv = [
      '#FORMAT=WebAnno TSV 3.3',
      '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value',
      '#T_RL=webanno.custom.Relation|kind|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity',
      ...['', '', '#Text=Bà Sua ở Hà-Nội.'],
      '1-1\t0-2\tBà\t_\t_\t_\t',
      '1-2\t3-6\tSua\tPER\t_\t_\t',
      '1-3\t7-8\tở\t_\t_\t_\t',
      '1-4\t9-15\tHà-Nội\tLOC[1]|ORG[2]\tở\t1-2[0_1]\t',
      '1-4.1\t12-15\tNội\tPART\t_\t_\t',
    ];
    const { words, failures } = await read('webanno', { 'a.tsv': `${tsv.join('\n')}\n` });
    expect(failures).toEqual([]);
    expect(words).toEqual(['PER Sua', 'LOC Hà-Nội', 'ORG Hà-Nội', 'PART Nội']);
  });

  it('reads events, notes and links of brat', async () => {
    const ann = [
      'T1\tMeet 3 6\thọp',
      'T2\tPER 0 2\tBà',
      'E1\tMeet:T1 Who:T2',
      'A1\tDone E1',
      'N1\tReference T2 KB:7\tBà Sua',
    ];
    const { words, failures } = await read('brat', { 'a.ann': ann.join('\n'), 'a.txt': 'Bà họp' });
    expect([words, failures]).toEqual([['PER Bà', 'Meet họp'], []]);
  });

  it.each([
    ['IOB1', 'Sở I-ORG\nY I-ORG\nBộ B-ORG\n', ['ORG Sở Y', 'ORG Bộ']],
    ['BILOU', 'Sở B-ORG\nY L-ORG\nBộ U-ORG\n', ['ORG Sở Y', 'ORG Bộ']],
    ['IOBES', 'Sở B-ORG\nY E-ORG\nBộ S-ORG\n', ['ORG Sở Y', 'ORG Bộ']],
    ['sentences', 'Sở B-ORG\n\nY I-ORG\n', ['ORG Sở', 'ORG Y']],
  ])('reads the tags of %s', async (_name, content, expected) => {
    expect((await read('conll2003', { 'a.conll': content })).words).toEqual(expected);
  });
});
