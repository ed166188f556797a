import { describe, expect, it } from 'vitest';
import type { Field } from '../../shared/project.ts';
import { findFieldProblem } from './findFieldProblem.ts';

const fieldOf = (type: Field['type']): Field => ({
  id: 'any',
  name: { en: 'Any', vi: 'Bất kỳ' },
  guideline: { en: 'Any', vi: 'Bất kỳ' },
  type,
  choices: [{ id: 'morning', name: { en: 'Morning', vi: 'Sáng' } }],
});

const cases: [Field['type'], string, ReturnType<typeof findFieldProblem>, string][] = [
  ['date', '2024-02-29', null, 'a leap day'],
  ['date', '2023-02-29', 'notDate', 'no leap year'],
  ['date', '2023-04-31', 'notDate', 'April has 30 days'],
  ['date', '2023-13-01', 'notDate', 'no such month'],
  ['date', '2023-00-10', 'notDate', 'no such month'],
  ['date', '0099-05-01', 'notDate', 'a year that Date.UTC would read as 1999'],
  ['date', '23/7/2023', 'notDate', 'not ISO'],
  ['date', '2023-7-2', 'notDate', 'two digits each'],
  ['date', '2023-07', 'notDate', 'a month is no day'],
  ['dateTime', '2023-07', null, 'a month alone'],
  ['dateTime', '2023-07-02', null, 'a day alone'],
  ['dateTime', '2023-07-02T09:14+07:00', null, 'with an offset'],
  ['dateTime', '2023-07-02T09:14:59Z', null, 'with seconds in UTC'],
  ['dateTime', '2023-07-32T09:14', 'notDateTime', 'no such day'],
  ['dateTime', '2023-07-02T24:00', 'notDateTime', 'no such hour'],
  ['dateTime', '2023-13', 'notDateTime', 'no such month'],
  ['choice', 'morning', null, 'one of the choices'],
  ['choice', 'Sáng', 'notChoice', 'the name and not the id'],
  ['text', 'bất kỳ', null, 'any words'],
  ['place', 'Tân Lập', null, 'any words'],
];

describe('findFieldProblem', () => {
  it.each(cases)('%s %j: %s (%s)', (type, value, expected) => {
    expect(findFieldProblem(fieldOf(type), value)).toBe(expected);
  });
});
