import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { findFormat } from '../formats/formats.ts';
import { MemoryFiles } from '../proof/memoryFiles.ts';
import { readDataset } from './readDataset.ts';
import { createReadReport } from './readReport.ts';

type Files = Readonly<Record<string, string>>;

async function read(id: string, files: Files, mismatched: 'fail' | 'leaveOut' = 'fail') {
  const format = findFormat(id);
  if (format === null) throw new RangeError(id);
  const memory = new MemoryFiles('');
  memory.add(Object.entries(files).map(([path, content]) => ({ path, content })));
  const report = createReadReport();
  const articles: LabelledArticle[] = [];
  const faults: string[] = [];
  const request = { format, files: memory.list(), options: {}, report, mismatched };
  for await (const article of readDataset(request)) {
    if (article.ok) articles.push(article.value);
    else faults.push(article.failure.fault.code);
  }
  return { articles, faults, leftOut: report.leftOut };
}

const TEXT = 'Sở Y tế 😀 họp';
const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const doccano = (start: unknown, end: unknown) => ({
  'a.jsonl': json({ text: TEXT, label: [[start, end, 'ORG']] }),
});
const native = (more: object): Files => ({
  'a.jsonl': json({ file: 'a', text: TEXT, fields: {}, entities: [], indicators: [], ...more }),
});
const sở = { label: 'ORG', start: 0, end: 2, text: 'Sở' };
const region = (id: string, start: number, end: number, more: object = {}) => ({
  ...{ id, type: 'labels', from_name: 'l', to_name: 'text', ...more },
  value: { start, end, text: Array.from(TEXT).slice(start, end).join(''), labels: ['ORG'] },
});
const task = (more: object): Files => ({ 'a.json': json([{ data: { text: TEXT }, ...more }]) });

describe('marks that cannot be', () => {
  it.each<[string, string, Files, fault: string]>([
    ['before the text', 'doccano', doccano(-2, 2), 'outside'],
    ['past the end', 'doccano', doccano(0, 15), 'outside'],
    ['far past the end', 'doccano', doccano(0, 4_294_967_298), 'outside'],
    ['the wrong way round', 'doccano', doccano(2, 0), 'outside'],
    ['on nothing', 'doccano', doccano(2, 2), 'outside'],
    ['at half an offset', 'doccano', doccano(0.5, 2), 'wrongType'],
    ['at words', 'doccano', doccano('0', 2), 'wrongType'],
    ['from within a character', 'doccano', doccano(9, 13), 'outside'],
    ['to within a character', 'doccano', doccano(0, 9), 'outside'],
    [
      'with an id of another',
      'labelstudio',
      task({
        annotations: [{ result: [region('r', 0, 2), region('r', 3, 4)] }],
      }),
      'sameId',
    ],
    [
      'evidence past the end',
      'jsonl',
      native({
        fields: { title: { value: null, evidence: [[0, 99]] } },
      }),
      'outside',
    ],
    [
      'parts outside their mark',
      'jsonl',
      native({
        entities: [
          {
            ...sở,
            spans: [
              [0, 1],
              [1, 7],
            ],
          },
        ],
      }),
      'outside',
    ],
    [
      'relations of nothing',
      'jsonl',
      native({
        entities: [{ ...sở, id: 'a' }],
        relations: [{ type: 'at', from: 'a', to: 'b' }],
      }),
      'danglingRelation',
    ],
    [
      'ids given twice',
      'jsonl',
      native({
        entities: [
          { ...sở, id: 'a' },
          { ...sở, id: 'a' },
        ],
      }),
      'sameId',
    ],
  ])('are refused: %s (%s)', async (_what, id, files, fault) => {
    const { articles, faults } = await read(id, files);
    expect([articles, faults]).toEqual([[], [fault]]);
  });

  it.each(['constructor', '__proto__', 'toString'])('may be called %s', async (name) => {
    const files = { 'a.jsonl': json({ text: TEXT, label: [[0, 2, `field:${name}`]] }) };
    const { articles } = await read('doccano', files);
    expect(Object.entries(articles[0]?.fields ?? {})).toMatchObject([
      [name, { evidence: [[0, 2]] }],
    ]);
  });

  it('go with what was said of them when they are left out', async () => {
    const spans = [
      { id: 'a', start: 0, end: 2, text: 'Sở', label: 'ORG' },
      { id: 'b', start: 3, end: 4, text: 'Bộ', label: 'ORG' },
    ];
    const links = [{ type: 'at', from: 'a', to: 'b' }];
    const files = { 'a.jsonl': json({ text: TEXT, spans, span_relations: links }) };
    const { articles, leftOut } = await read('prodigy', files, 'leaveOut');
    expect(articles[0]?.entities).toHaveLength(1);
    expect(articles[0]?.relations).toBeUndefined();
    expect(leftOut).toMatchObject({ looseRelations: 1 });
  });
});

describe('a guess of the machine', () => {
  it('does not take the place of what a person made of it', async () => {
    const predictions = [
      { model_version: 'dau', result: [region('r', 0, 7), region('s', 10, 13)] },
    ];
    const files = task({ annotations: [{ result: [region('r', 0, 2)] }], predictions });
    const { articles } = await read('labelstudio', files);
    expect(articles[0]?.entities.map(({ text }) => text)).toEqual(['Sở', 'họp']);
  });
});

describe('what a dataset has no place for', () => {
  const tsvLayer = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
  it.each<[string, Files, object]>([
    [
      'labelstudio',
      task({ annotations: [{ result: [region('r', 0, 2)] }, { result: [] }] }),
      {
        otherAnnotations: 1,
      },
    ],
    [
      'labelstudio',
      task({
        annotations: [{ result: [region('r', 0, 2)] }],
        predictions: [{ model_version: 'm', result: [region('s', 0, 2)] }],
      }),
      { predictions: 1 },
    ],
    [
      'labelstudio',
      task({
        annotations: [
          {
            result: [{ id: 'h', type: 'hypertextlabels', value: { hypertextlabels: ['ORG'] } }],
          },
        ],
      }),
      { otherRegions: 1 },
    ],
    ['prodigy', { 'a.jsonl': json({ text: TEXT, answer: 'reject' }) }, { refusedTasks: 1 }],
    ['conll2003', { 'a.conll': 'Sở N B-NP B-ORG\nhọp V O O\n' }, { columns: 2 }],
    ['doccano', { 'a.jsonl': json({ text: TEXT, Comments: ['xem lại'] }) }, { comments: 1 }],
    [
      'brat',
      {
        'a.txt': 'Sở họp',
        'a.ann': 'T1\tORG 0 2\tSở\nT2\tACT 3 6\thọp\nR1\tDoes Arg1:T1 Arg2:T2\n#1\tNote R1\thay\n',
      },
      { notes: 1 },
    ],
    [
      'webanno',
      {
        'a.tsv': [
          ...['#FORMAT=WebAnno TSV 3.3', `#T_SP=${tsvLayer}|value`],
          ...[`#T_RL=webanno.custom.Link|value|BT_some.other.Layer`, '', '#Text=Sở họp'],
          ...['1-1\t0-2\tSở\tORG\t_\t_\t', '1-2\t3-6\thọp\t_\tdo\t1-1\t', ''],
        ].join('\n'),
      },
      { looseRelations: 1 },
    ],
  ])('is told of %s: case %#', async (id, files, leftOut) => {
    const found = await read(id, files);
    expect(found.faults).toEqual([]);
    expect(found.leftOut).toMatchObject(leftOut);
  });
});
