import { describe, expect, it } from 'vitest';
import type { DatasetArticle, DatasetIndicator } from '../../../shared/dataset.ts';
import { csv } from './delimited.ts';

const plain: DatasetIndicator = {
  ...{ start: 3, end: 13, text: '57 tỷ đồng', value: 57, unit: 'tỷ đồng', kind: 'level' },
  canonical: { value: 57e9, unit: 'VND' },
  ...{ name: { start: 0, end: 3, text: 'thu' }, direction: null, qualifier: 'at_least' },
  ...{ base: null, period: '2021', confidence: 0.9, rule: 'indicator.level' },
};

function article(over: Partial<DatasetIndicator> = {}, file = 'a.txt'): DatasetArticle {
  const fields = { province: { value: 'Phú Yên', evidence: [] }, eventDate: null };
  return { file, fields, entities: [], indicators: [{ ...plain, ...over }] };
}

/** The table of indicators: its first line, and what follows it. */
function write(...articles: DatasetArticle[]): { head: string; rows: string } {
  const context = { datasetName: 'thử', labels: [], fields: [], options: {}, splits: [] };
  const writer = csv.createWriter(context);
  const parts = [
    ...articles.flatMap((one) => [...writer.add({ ...one, text: '' })]),
    ...writer.end(),
  ];
  const text = parts.map(({ content }) => content).join('');
  const headEnd = text.indexOf('\r\n') + 2;
  return { head: text.slice(0, headEnd), rows: text.slice(headEnd) };
}

/** The cell of a column; only for rows without quoted cells. */
function cell(column: string, { head, rows }: ReturnType<typeof write>): string | undefined {
  const columns = head.replace('\uFEFF', '').trimEnd().split(',');
  return rows.split('\r\n')[0]?.split(',')[columns.indexOf(column)];
}

describe('the table of indicators as CSV', () => {
  it('begins with a byte-order mark and ends its lines as Windows does, without articles too', () => {
    expect(write().head).toMatch(/^\uFEFFfile,start,end,text,.*,verdict\r\n$/u);
  });

  it('writes a line with a cell for each column, empty where unknown', () => {
    expect(write(article()).rows).toBe(
      'a.txt,3,13,57 tỷ đồng,thu,57,,,,tỷ đồng,57000000000,,VND,level,,at_least,,2021,Phú Yên,,0.9,indicator.level,\r\n',
    );
  });

  it('writes nothing for an article without indicators', () => {
    expect(write({ ...article(), indicators: [] }).rows).toBe('');
  });

  it.each<[Partial<DatasetIndicator>, string, string, string]>([
    [{ value: -5.25 }, 'value', '-5.25', 'a negative number stays a number'],
    [{ value: 1_428.57 }, 'value', '1428.57', 'no grouping, a point before the decimals'],
    [{ value: { num: 19, den: 21 } }, 'numerator', '19', 'a fraction in two columns'],
    [{ value: { num: 19, den: 21 } }, 'denominator', '21', 'a fraction in two columns'],
    [{ value: { num: 19, den: 21 } }, 'value', '', 'a fraction is no single number'],
    [{ value: 0 }, 'value', '0', 'zero is known'],
    [{ upper: 60 }, 'upper', '60', 'a range'],
    [
      { canonical: { value: 5e9, upper: 7e9, unit: 'VND' } },
      'canonicalUpper',
      '7000000000',
      'base',
    ],
    [{ canonical: { value: { num: 1, den: 2 }, unit: 'm²' } }, 'canonicalValue', '', 'a fraction'],
    [{ name: null }, 'name', '', 'no name'],
    [{ verdict: 'corrected' }, 'verdict', 'corrected', "a person's verdict"],
  ])('%j: %s is "%s" (%s)', (over, column, expected) => {
    expect(cell(column, write(article(over)))).toBe(expected);
  });

  it.each([
    ['=1+1', `"'=1+1"`, 'equals'],
    ['+84 xã', `"'+84 xã"`, 'plus'],
    ['-5 tấn', `"'-5 tấn"`, 'minus before text'],
    ['@SUM(A1)', `"'@SUM(A1)"`, 'at'],
    ['\t=1', `"'\t=1"`, 'tab'],
    ['\r=1', `"'\r=1"`, 'carriage return'],
    ['\n=1', `"'\n=1"`, 'line feed'],
    ['  =1', `"'  =1"`, 'spaces before the sign'],
    ['\u00A0=1', `"'\u00A0=1"`, 'no-break space before the sign'],
    ['＝1+1', `"'＝1+1"`, 'full width'],
    ['=a\nb', `"'=a\nb"`, 'the formula goes on in the next line'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`, 'quotes doubled'],
    ['a=1', 'a=1', 'a sign within is harmless'],
    ['chi, đảng bộ', '"chi, đảng bộ"', 'a comma'],
    ['xã "mới"', '"xã ""mới"""', 'quotes'],
  ])('unit %j becomes %s (%s)', (unit, expected) => {
    const { rows } = write(article({ unit }));
    expect(rows).toContain(`,57,,,,${expected},57000000000,,VND,level,`);
  });

  it('neutralises the name of a file too', () => {
    expect(write(article({}, '=cmd|x.txt')).rows).toMatch(/^"'=cmd\|x\.txt",3,/u);
  });
});
