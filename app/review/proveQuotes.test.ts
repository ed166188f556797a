import { expect, it } from 'vitest';
import type { AnnotationBody } from '../../shared/annotationBody.ts';
import { entityAt, EXAMPLE_TEXT, fieldOf, spanOf } from './exampleReview.ts';
import { proveQuotes, quotesOf } from './proveQuotes.ts';

const person = entityAt('PERSON', 'Lò Thị Sương');
const beyond = { start: EXAMPLE_TEXT.length - 1, end: EXAMPLE_TEXT.length + 1 };
const entity = (...spans: { start: number; end: number }[]): AnnotationBody => ({
  type: 'entity',
  label: 'PERSON',
  spans,
});

it.each<[AnnotationBody, string[], string | null, string]>([
  [person, ['Lò Thị Sương'], null, 'the words stand there'],
  [person, ['Lò Thị Sường'], 'A span does not quote the recorded words.', 'other words'],
  [person, [], 'It has not as many quotes as spans.', 'no words'],
  [entity(beyond), ['.'], 'A span reaches beyond the text.', 'past the end'],
  [
    entity({ start: 4, end: 5 }),
    [' '],
    'A span holds nothing but white space.',
    'a space is not a mention',
  ],
  [
    entity(spanOf('xã Nà Mây'), spanOf('Lò')),
    ['xã Nà Mây', 'Lò'],
    'The parts of a mention must be sorted and must not touch.',
    'the later part first',
  ],
  [
    entity({ start: 0, end: 2 }, { start: 2, end: 4 }),
    ['Sá', 'ng'],
    'The parts of a mention must be sorted and must not touch.',
    'two parts that are one',
  ],
  [fieldOf('province', null), [], null, 'a person says that it is unknown'],
  [
    { type: 'field', field: 'province', value: null, evidence: [spanOf('Nà Mây')] },
    ['Nà Mây'],
    'An unknown value has no evidence.',
    'evidence of nothing',
  ],
])('proves %j with %j: %s', (body, quotes, expected) => {
  expect(proveQuotes({ body, quotes }, EXAMPLE_TEXT)).toBe(expected);
});

it('quotes the words of every span', () => {
  expect(quotesOf(entity(spanOf('Lò'), spanOf('Mây')), EXAMPLE_TEXT)).toEqual(['Lò', 'Mây']);
});
