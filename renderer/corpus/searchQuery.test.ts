import { expect, it } from 'vitest';
import { parseQuery, type SearchQuery } from './searchQuery.ts';

/** Phrases with `!` where marks count and `*` where the word may go on. */
const written = ({ phrases, terms, pattern }: SearchQuery) => ({
  phrases: phrases.map(({ words }) =>
    words
      .map(({ word, isStrict, isPrefix }) => word + (isStrict ? '!' : '') + (isPrefix ? '*' : ''))
      .join(' '),
  ),
  terms: terms.map(({ kind, name, value }) => [kind, name, value]),
  pattern,
});

it.each<[string, Partial<ReturnType<typeof written>>, string]>([
  ['Thu ngân sa', { phrases: ['thu ngân! sa*'] }, 'words as one phrase'],
  ['ngan sach ', { phrases: ['ngan sach'] }, 'a space ends the last word'],
  ['"hội nghị" xã', { phrases: ['hội! nghị!', 'xã!*'] }, 'a phrase apart'],
  ['"hội ng', { phrases: ['hội! ng*'] }, 'a quotation mark that is not closed yet'],
  ['label:ORG', { terms: [['label', 'ORG', null]] }, 'a label'],
  [
    'xa label:"Tổ chức" rung',
    { phrases: ['xa rung*'], terms: [['label', 'Tổ chức', null]] },
    'in between',
  ],
  [
    'field:province="Lai Hà"',
    { terms: [['field', 'province', 'Lai Hà']] },
    'a field and its value',
  ],
  ['field:dayPart:morning', { terms: [['field', 'dayPart', 'morning']] }, 'with a colon'],
  ['STATUS:new', { terms: [['status', 'new', null]] }, 'capitals'],
  ['/đạt \\d+ %/', { pattern: 'đạt \\d+ %' }, 'an expression'],
  ['rừng /a\\/b/ ', { phrases: ['rừng!'], pattern: 'a\\/b' }, 'a slash in it'],
  ['12/9/2022', { phrases: ['12 9 202 2*'] }, 'a date is no expression'],
  ['–', { phrases: [''] }, 'signs alone'],
])('reads %j as %j: %s', (query, expected) => {
  const nothing = { phrases: [], terms: [], pattern: null };
  expect(written(parseQuery(query))).toEqual({ ...nothing, ...expected });
});

it.each([
  ['Huyện  Ủy', 'huyen uy', 'huyện ủy'],
  ['b.txt', 'b.txt', null],
])('writes %j as it may stand in a name', (query, text, spelled) => {
  expect(parseQuery(query).phrases[0]).toMatchObject({ text, spelled });
});
