import { expect, it } from 'vitest';
import { putAway } from '../../project/changeParts.ts';
import type { PartKind } from '../../project/projectParts.ts';
import {
  annotationOf,
  entityAt,
  EXAMPLE_TEXT,
  extractionOf,
  fieldOf,
} from '../../review/exampleReview.ts';
import { templateProject } from '../../template/templateProject.ts';
import { assembleDataset } from '../assembleDataset.ts';
import { listPutAway } from './listPutAway.ts';

const place = annotationOf(entityAt('LOCATION', 'xã Nà Mây'), { attributes: { level: 'commune' } });
const person = annotationOf(entityAt('PERSON', 'Lò Thị Sương'), {
  relations: [{ type: 'same-as', to: place.id }],
});
const province = annotationOf(fieldOf('province', 'Sơn La', 'Nà Mây'));
const refused = annotationOf(entityAt('LOCATION', 'Nà Mây'), { verdict: 'rejected' });
const annotations = [place, person, province, refused];

it.each<[PartKind | null, string, { told: string[]; exported: string[] }, string]>([
  [null, '', { told: [], exported: ['LOCATION', 'PERSON', 'level', 'province', 'same-as'] }, 'all'],
  [
    ...(['labels', 'LOCATION'] as const),
    { told: ['LOCATION', 'same-as'], exported: ['PERSON', 'province'] },
    'what is related to it is told too, what was said of it is not told apart',
  ],
  [
    ...(['labels', 'PERSON'] as const),
    { told: ['PERSON'], exported: ['LOCATION', 'level', 'province'] },
    'its relation goes with it',
  ],
  [
    ...(['labels', 'EVENT'] as const),
    { told: [], exported: ['LOCATION', 'PERSON', 'level', 'province', 'same-as'] },
    'nothing was said with it',
  ],
  [
    ...(['fields', 'province'] as const),
    { told: ['province'], exported: ['LOCATION', 'PERSON', 'level', 'same-as'] },
    'a decision on a field',
  ],
  [
    ...(['attributes', 'level'] as const),
    { told: ['level'], exported: ['LOCATION', 'PERSON', 'province', 'same-as'] },
    'the mark stays',
  ],
  [
    ...(['relations', 'same-as'] as const),
    { told: ['same-as'], exported: ['LOCATION', 'PERSON', 'level', 'province'] },
    'both marks stay',
  ],
])('%s %s put away: %j (%s)', (kind, id, { told, exported }) => {
  const project = kind === null ? templateProject : putAway(templateProject, kind, id);
  const listed = listPutAway(annotations, project);
  expect(listed.map(({ name }) => name).sort()).toEqual(told);
  const known = { path: 'a.txt', text: EXAMPLE_TEXT, extraction: extractionOf(), annotations };
  const article = assembleDataset({ ...known, project }, { include: 'all' });
  const names = [
    ...article.entities.flatMap(({ label, attributes = {} }) => [
      label,
      ...Object.keys(attributes),
    ]),
    ...Object.keys(article.fields).filter((field) => article.fields[field] !== null),
    ...(article.relations ?? []).map(({ type }) => type),
  ];
  expect(names.sort()).toEqual(exported);
});

it('quotes the words of what is left out', () => {
  const project = putAway(templateProject, 'labels', 'LOCATION');
  expect(listPutAway([place], project)).toEqual([
    { kind: 'putAway', name: 'LOCATION', words: 'xã Nà Mây' },
  ]);
});
