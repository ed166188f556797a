import { expect, it } from 'vitest';
import { templateProject } from '../../app/template/templateProject.ts';
import { suggestPlaces } from './places.ts';

const cases: [string, string | undefined, string][] = [
  ['lai ch', 'Lai Châu', 'without diacritics'],
  ['LẠNG', 'Lạng Sơn', 'in capitals'],
  ['hai ph', 'Hải Phòng', 'the beginning of two words'],
  ['  ', undefined, 'nothing for nothing'],
  ['qqq', undefined, 'nothing for what no place has'],
  ['Lai Châu', undefined, 'nothing more for a whole name'],
];

it('finds a later word of a name too', () => {
  expect(suggestPlaces(templateProject, 'nguyen')).toContain('Thái Nguyên');
});

it.each(cases)('offers for %j %j', (typed, expected) => {
  expect(suggestPlaces(templateProject, typed)[0]).toBe(expected);
});
