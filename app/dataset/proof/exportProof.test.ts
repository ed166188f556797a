import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { findFormat } from '../formats/formats.ts';
import { foreignArticle } from '../testing/articles.ts';
import { compareArticles } from './compareArticles.ts';
import { describeLoss, writeLossReport } from './describeLosses.ts';
import { ExportProof } from './exportProof.ts';
import { MemoryFiles } from './memoryFiles.ts';

const context = { datasetName: 'thử', labels: [], fields: [], options: {}, splits: [] };

const nested: LabelledArticle = {
  ...{ file: 'a.txt', text: 'Bí thư Huyện ủy Mộc Lâm họp.', fields: {}, indicators: [] },
  entities: [
    { label: 'POSITION', start: 0, end: 23, text: 'Bí thư Huyện ủy Mộc Lâm' },
    { label: 'ORG', start: 7, end: 23, text: 'Huyện ủy Mộc Lâm' },
  ],
};

function formatOf(id: string) {
  const format = findFormat(id);
  if (format === null) throw new RangeError(id);
  return format;
}

describe('compareArticles', () => {
  it.each<[string, (article: LabelledArticle) => void, string]>([
    ['nothing', () => undefined, ''],
    ['a text', (back) => (back.text = back.text.replace('họp', 'hop')), 'text'],
    ['white space', (back) => (back.text = back.text.replace('\r\n', '\n')), 'whiteSpace'],
    ['an entity', (back) => back.entities.pop(), 'entity,relation'],
    ['a part', (back) => delete back.entities[1]?.spans, 'discontinuous,changed'],
    ['a bound', (back) => (back.entities[2]!.end -= 1), 'entity,changed,relation'],
    ['an attribute', (back) => delete back.entities[0]?.attributes, 'attribute'],
    ['a field', (back) => (back.fields = {}), 'field'],
    ['a relation', (back) => back.relations?.shift(), 'relation'],
    ['a fact', (back) => delete back.meta?.['year'], 'meta'],
    ['a name', (back) => (back.file = 'b.txt'), 'file'],
  ])('tells that %s is gone', (_what, damage, expected) => {
    const back = JSON.parse(JSON.stringify(foreignArticle)) as LabelledArticle;
    damage(back);
    expect(
      compareArticles(foreignArticle, back)
        .map(({ kind }) => kind)
        .join(),
    ).toBe(expected);
  });
});

describe('ExportProof', () => {
  it('counts what the format does not hold, with the words', async () => {
    const proof = new ExportProof(formatOf('iob2'), context);
    await proof.add(nested);
    await proof.finish();
    const losses = proof.losses.list();
    expect(losses.map(describeLoss)).toContain('1 × entities that overlap another: ORG');
    const report = writeLossReport(formatOf('iob2'), losses);
    expect(report).toContain('  - a.txt: “Huyện ủy Mộc Lâm”');
    expect(report).toContain('- discontinuous entities, fields, indicators');
  });

  it('claims no proof for a table, which is not read back', () => {
    for (const id of ['csv', 'tsv', 'xlsx', 'parquet']) {
      const report = writeLossReport(formatOf(id), []);
      expect(report).not.toContain('came back');
      expect(report).toContain('nothing was compared');
    }
    expect(writeLossReport(formatOf('jsonl'), [])).toContain('Everything of this export came back');
  });

  it('compares an article too whose name cannot be that of a file', async () => {
    const proof = new ExportProof(formatOf('brat'), context);
    await proof.add({ ...nested, file: '"a".txt' });
    await proof.add({ ...nested, file: 'b.txt' });
    await proof.finish();
    expect(proof.losses.list()).toEqual([
      { kind: 'file', name: '', count: 1, examples: [{ file: '"a".txt', words: '' }] },
    ]);
  });

  it.each(['jsonl', 'doccano', 'prodigy', 'brat', 'xmi', 'huggingface'])(
    'tells a file that was written from one that was changed since: %s',
    async (id) => {
      const format = formatOf(id);
      const proof = new ExportProof(format, context);
      await proof.add(nested);
      await proof.finish();
      const write = (article: LabelledArticle) => {
        const name = `data${format.extensions[0]}`;
        return new MemoryFiles(name).writeAll(format.createWriter(context), [article]).list();
      };
      expect(await proof.isSameAs(write(nested))).toBe(true);
      const changed = { ...nested, entities: nested.entities.slice(1) };
      expect(await proof.isSameAs(write(changed))).toBe(false);
    },
  );
});
