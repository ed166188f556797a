import { expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation.ts';
import { annotationOf, entityAt, extractionOf, fieldOf, suggestionOf } from './exampleReview.ts';
import { pendingSuggestions } from './pendingSuggestions.ts';

const commune = entityAt('LOCATION', 'xã Nà Mây');
const person = entityAt('PERSON', 'Lò Thị Sương');
const province = fieldOf('province', 'Lai Hà', 'Nà Mây');
const extraction = extractionOf(province, person, commune);
const ALL = ['field/province', 'entity/PERSON/20-32', 'entity/LOCATION/38-47'];
const [FIELD, PERSON, COMMUNE] = ALL as [string, string, string];

const rejected: Partial<Annotation> = { verdict: 'rejected', suggestion: suggestionOf(commune) };
const corrected: Partial<Annotation> = { verdict: 'corrected', suggestion: suggestionOf(commune) };

it.each<[Annotation[], string[], string]>([
  [[], ALL, 'nothing is decided'],
  [[annotationOf(commune)], [FIELD, PERSON], 'added by hand at the same place'],
  [[annotationOf(commune, rejected)], [FIELD, PERSON], 'a rejection is a decision'],
  [
    [annotationOf(entityAt('LOCATION', 'Nà Mây'), corrected)],
    [FIELD, PERSON],
    'corrected to other words, it is still decided',
  ],
  [[annotationOf(entityAt('ORG', 'xã Nà Mây'))], ALL, 'another label is another finding'],
  [[annotationOf(fieldOf('province', null))], [PERSON, COMMUNE], 'a field is decided as a whole'],
  [[annotationOf(commune, { isLost: true })], ALL, 'a lost place says nothing about this text'],
  [[annotationOf(province, { isLost: true })], [PERSON, COMMUNE], 'a lost field keeps its value'],
])('%#', (annotations, expected) => {
  const pending = pendingSuggestions(extraction, annotations);
  expect(pending.map(({ id }) => String(id))).toEqual(expected);
});
