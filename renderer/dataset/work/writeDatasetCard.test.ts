import { expect, it } from 'vitest';
import { formats } from '../../../app/dataset/formats/formats.ts';
import type { LossCount } from '../../../app/dataset/proof/lossTally.ts';
import { templateProject } from '../../../app/template/templateProject.ts';
import { writeDatasetCard } from './writeDatasetCard.ts';

it('parts the thousands of every number', () => {
  const [format] = formats;
  if (format === undefined) throw new Error('no format');
  const options = { options: {}, splits: [], labels: [{ id: 'ORG', hue: 0 }], fields: [] };
  const loss: LossCount = { kind: 'relation', name: 'leads', count: 1_200, examples: [] };
  const card = writeDatasetCard({
    ...{ project: templateProject, format, context: { datasetName: 'Báo', ...options } },
    ...{ include: 'all', split: null, counts: {}, losses: [loss] },
    summary: {
      ...{ articles: 100_000, characters: 0, entities: 1_800_000, indicators: 900_000 },
      ...{ discontinuous: 0, nested: 0, relations: 0, lost: 1_234 },
      ...{ labels: { ORG: 1_800_000 }, kinds: { level: 900_000 }, fields: { province: 99_999 } },
      decisions: { accepted: 2_600_000, suggested: 100_000 },
    },
  });
  expect(card).toContain('100,000 articles with 1,800,000 entities and 900,000 indicators');
  expect(card).toContain('| ORG | 1,800,000 |');
  expect(card).toContain('| province | 99,999 |');
  expect(card).toContain('2,600,000 accepted, 100,000 suggested');
  expect(card).toContain('1,200 × relations: leads');
  expect(card).toContain('1,234 decisions were left out');
});
