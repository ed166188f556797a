import { expect, it } from 'vitest';
import { writeStatisticsCsv } from './statisticsTable.ts';

it('writes a line for each figure, shares as parts of 1, formulas as text', () => {
  const table = {
    title: 'Rules',
    columns: ['Rule', 'Accepted', 'Share'],
    rows: [
      ['=rule', 3, { share: 0.75 }],
      ['quiet', 0, { share: null }],
    ],
  } satisfies Parameters<typeof writeStatisticsCsv>[0][number];
  expect(writeStatisticsCsv([table], ['table', 'row', 'column', 'value']).split('\r\n')).toEqual([
    '\uFEFFtable,row,column,value',
    `Rules,"'=rule",Accepted,3`,
    `Rules,"'=rule",Share,0.75`,
    'Rules,quiet,Accepted,0',
    'Rules,quiet,Share,',
    '',
  ]);
});
