import { expect, it } from 'vitest';
import type { Field } from '../../../shared/project.ts';
import { readTypedDate } from './typedDate.ts';

const fieldOf = (type: Field['type']): Field => ({
  id: 'any',
  name: { en: 'Any', vi: 'Bất kỳ' },
  guideline: { en: 'Any', vi: 'Bất kỳ' },
  type,
  choices: [],
});

const PRINTED = { former: null, printed: '2021-08-01T07:30+07:00' };

const cases: [Field['type'], string, string | null, string][] = [
  ['date', '2021-07-23', '2021-07-23 typed', 'ISO as it is'],
  ['date', '23/7', '2021-07-23 printed', 'the year of the printing'],
  ['date', 'sáng 23/7', '2021-07-23 printed', 'with the part of the day'],
  ['date', 'ngày 23 tháng 7 năm 2020', '2020-07-23 typed', 'in words with its year'],
  ['date', '5.3.2019', '2019-03-05 typed', 'with points'],
  ['date', '31/4', null, 'no day of the calendar'],
  ['date', 'tháng 7', null, 'a month is no day'],
  ['date', 'hội nghị', null, 'no date at all'],
  ['date', '', null, 'nothing'],
  ['dateTime', '8h30 ngày 23/7', '2021-07-23T08:30+07:00 printed', 'a clock is local'],
  ['dateTime', 'tháng 7/2021', '2021-07 typed', 'a month'],
];

it.each(cases)('reads for a %s %j as %j', (type, words, expected) => {
  const read = readTypedDate(fieldOf(type), words, PRINTED);
  expect(read && `${read.value} ${read.year}`).toBe(expected);
});

const years: [string, string | null, string | null, string | null, string][] = [
  ['23/7', '2021-07-12', '2022-08-15', '2021-07-23 former', 'what is corrected keeps its year'],
  ['23/7', null, '2022-05-24', '2021-07-23 before', 'nobody reports on what is still to come'],
  ['23/7', '2022-05-20', '2022-05-24', '2021-07-23 before', 'nor in the year of the former value'],
  ['23/7', null, '2022-07-23', '2022-07-23 printed', 'the day of the printing itself'],
  ['29/2', null, '2021-03-01', '2020-02-29 before', 'a day that the year lacks'],
  ['23/7', '2021-07-12', null, '2021-07-23 former', 'without a printing'],
  ['23/7', null, null, null, 'nothing gives a year'],
];

it.each(years)(
  'reads %j after %j, printed on %j, as %j: %s',
  (words, former, printed, expected) => {
    const read = readTypedDate({ ...fieldOf('date'), id: 'eventDate' }, words, { former, printed });
    expect(read && `${read.value} ${read.year}`).toBe(expected);
  },
);

it('takes a day far ahead for one of the year before', () => {
  const known = { former: null, printed: '2021-01-05' };
  expect(readTypedDate(fieldOf('date'), '28/12', known)?.value).toBe('2020-12-28');
  expect(readTypedDate(fieldOf('date'), '28/3', known)?.value).toBe('2021-03-28');
});
