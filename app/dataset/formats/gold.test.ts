import { expect, it } from 'vitest';
import type { DatasetIndicator, LabelledArticle } from '../../../shared/dataset.ts';
import { gold } from './gold.ts';

/** The keys of the annotation guide's format, and beside them all that Dấu knows. */
const ENTITY = { label: 'LOCATION', start: 3, end: 9, text: 'Nà Mây' };
const INDICATOR: DatasetIndicator = {
  ...{ start: 14, end: 17, text: '98%', name: null, value: 98, unit: '%', kind: 'attainment' },
  ...{ direction: null, qualifier: null, base: 'plan', period: null },
};
const PROVENANCE = { verdict: 'accepted', confidence: 0.9, rule: 'a.rule' } as const;

const article: LabelledArticle = {
  file: 'tin/bài 1.txt',
  text: 'Xã Nà Mây đạt 98%.',
  fields: { province: null, title: { value: 'Xã', evidence: [[0, 2]], ...PROVENANCE } },
  entities: [{ id: 'x', ...ENTITY, ...PROVENANCE, attributes: { level: 'commune' } }],
  indicators: [{ ...INDICATOR, ...PROVENANCE, canonical: { value: 0.98, unit: '1' } }],
  meta: { source: 'sưu tầm' },
};

it('writes what the guide names, and nothing beside it', () => {
  const context = { datasetName: 'thử', labels: [], fields: [], splits: [], options: {} };
  const [written, text] = [...gold.createWriter(context).add(article)];
  expect(text).toEqual({ path: 'tin/bài 1.txt', content: article.text });
  expect(written?.path).toBe('tin/bài 1.json');
  expect(JSON.parse(String(written?.content))).toEqual({
    file: 'tin/bài 1.txt',
    fields: { province: null, title: { value: 'Xã', evidence: [[0, 2]] } },
    entities: [ENTITY],
    indicators: [INDICATOR],
  });
});
