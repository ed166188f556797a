import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const TEXT = [
  'Xã Suối Ngà thu hoạch lúa vụ mùa',
  'Ngày 12/10/2021, đồng chí Lò Văn Tám thăm xã Suối Ngà.',
  'Xã có sản lượng lúa đạt trên 450 tấn, bằng 9/10 kế hoạch.',
  '',
].join('\n');

interface Told {
  file: string;
  place: object | null;
  suggestions: { id: string; type: string; name: string; rule: string }[];
}

async function explain(...args: string[]) {
  const folder = await temporaryFolder({ 'a.txt': TEXT });
  return runDau(['explain', join(folder, 'a.txt'), ...args]);
}

async function explainJson(...args: string[]): Promise<Told> {
  const { code, stdout, stderr } = await explain('--json', ...args);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Told;
}

describe('dau explain', () => {
  it.each<[string, string[], string]>([
    ['2:27', ['entity PERSON'], 'the first unit of a name'],
    ['2:36', ['entity PERSON'], 'the last unit of a name'],
    [String(TEXT.indexOf('Lò Văn')), ['entity PERSON'], 'an offset'],
    ['2:37', [], 'behind a name'],
    ['3:30', ['indicator level'], 'a value'],
  ])('%s is covered by %j (%s)', async (place, expected) => {
    const { suggestions } = await explainJson(place);
    const covering = suggestions.filter(({ type }) => type !== 'field');
    expect(covering.map(({ type, name }) => `${type} ${name}`)).toEqual(expected);
  });

  it('tells words, place, block, rule and confidence', async () => {
    const { place, suggestions } = await explainJson('2:27');
    const start = TEXT.indexOf('Lò Văn');
    expect(place).toEqual({ offset: start, line: 2, column: 27, block: 'lead' });
    expect(suggestions.filter(({ type }) => type === 'entity')).toEqual([
      {
        ...{ id: `entity/PERSON/${start}-${start + 10}`, type: 'entity', name: 'PERSON' },
        attributes: {},
        spans: [
          {
            ...{ role: 'words', start, end: start + 10, line: 2, column: 27 },
            ...{ text: 'Lò Văn Tám', block: 'lead' },
          },
        ],
        rule: expect.stringMatching(/^entity\.person\./u) as string,
        confidence: expect.any(Number) as number,
      },
    ]);
  });

  it('explains the whole article without a place', async () => {
    const { place, suggestions } = await explainJson();
    expect(place).toBeNull();
    const types = new Set(suggestions.map(({ type }) => type));
    expect([...types].sort()).toEqual(['entity', 'field', 'indicator']);
    expect(suggestions.every(({ id }) => id !== '')).toBe(true);
  });

  it('writes for people', async () => {
    const { stdout } = await explain('3:30');
    expect(stdout).toContain('a.txt:3:30 (offset ');
    expect(stdout).toMatch(/^1 suggestion on it$/mu);
    expect(stdout).toMatch(/^indicator level {2}by indicator\.\w+, confidence 0\.\d\d$/mu);
    expect(stdout).toMatch(/^ {2}value: 450\n {2}unit: "tấn"$/mu);
    expect(stdout).toContain(
      '    … thăm xã Suối Ngà. ¶ Xã có sản lượng lúa đạt trên [450 tấn], bằng',
    );
  });

  it('says when nothing covers a place', async () => {
    const { code, stdout } = await explain('2:37');
    expect(code).toBe(0);
    expect(stdout).toMatch(/\nNo suggestion covers this place\.\n$/u);
  });

  it.each<[string, RegExp, string]>([
    ['9999', /9999 lies outside .*a\.txt, whose text has \d+ UTF-16 code units/u, 'too far'],
    ['2:99', /2:99 lies outside/u, 'past the end of its line'],
    ['9:1', /9:1 lies outside/u, 'no such line'],
    ['0:1', /0:1 lies outside/u, 'lines begin at 1'],
    ['two', /two is no place: give an offset/u, 'no number'],
    ['1:2:3', /1:2:3 is no place/u, 'too many numbers'],
  ])('refuses the place %s (%s)', async (place, message) => {
    const { code, stdout, stderr } = await explain(place);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('takes one article only', async () => {
    const folder = await temporaryFolder({ 'a.txt': TEXT, 'b.txt': TEXT });
    const { code, stderr } = await runDau(['explain', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('holds several articles');
    expect((await runDau(['explain', join(folder, 'c.txt')])).code).toBe(1);
  });

  it('takes an article from standard input', async () => {
    const line = JSON.stringify({ file: 'a.txt', text: TEXT });
    const { code, stdout } = await runDau(['explain', '-', '2:27'], line);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.txt:2:27 [^]*entity PERSON/u);
  });
});
