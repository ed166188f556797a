import { expect, it } from 'vitest';
import type { FieldBody } from '../../shared/annotationBody.ts';
import { checkFieldConstraints } from './fieldConstraints.ts';

const text = '\n  Tin nước sạch  \nXã có 3 giếng.';
const body = (value: string | null, start = 0): FieldBody => ({
  type: 'field',
  field: 'source',
  value,
  evidence: start === 0 ? [] : [{ start, end: start + 2 }],
});
const head = { start: 3, end: 16 };
const common = { id: 'source', choices: [{ id: 'well', name: { en: 'Well', vi: 'Giếng' } }] };
const text_ = { ...common, type: 'text' as const };
const required = { ...text_, isRequired: true };
const choice = { ...common, type: 'choice' as const };
const date = { ...common, type: 'date' as const };

const cases: [string, FieldBody[], object, object | null][] = [
  ['a required field is missing', [], required, { check: 'missing-field', spans: [head] }],
  ['nobody asks for it', [], text_, null],
  ['unknown is an answer', [body(null)], required, null],
  ['a value of the list', [body('well')], choice, null],
  [
    'none of the list',
    [body('sea', 20)],
    choice,
    {
      data: { field: 'source', value: 'sea', problem: 'notInList' },
      spans: [{ start: 20, end: 22 }],
    },
  ],
  ['a date', [body('2021-07-23')], date, null],
  ['a time', [body('2021-07-23T08:30')], { ...date, type: 'dateTime' }, null],
  ['a month, when no day is printed', [body('2021-07')], { ...date, type: 'dateTime' }, null],
  [
    'a day that no calendar has',
    [body('2021-02-30')],
    date,
    { data: { problem: 'noDate' }, spans: [head] },
  ],
  [
    'words where a date is asked for',
    [body('hôm qua')],
    date,
    { data: { problem: 'noDate' }, spans: [head] },
  ],
];
it.each(cases)('%s', (_, fields, demand, expected) => {
  const found = checkFieldConstraints({ text, fields }, [demand as typeof required]);
  if (expected === null) expect(found).toEqual([]);
  else expect(found).toMatchObject([expected]);
});

it('has nothing to say of an empty text', () => {
  expect(checkFieldConstraints({ text: ' \n', fields: [] }, [required])).toEqual([]);
});
