import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DatasetEntity } from '../../shared/dataset.ts';
import { runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const TEXT = 'Đồng chí Lò Văn Tám dự họp tại xã Suối Ngà.\n';

const entity = (label: string, text: string) => {
  const start = TEXT.indexOf(text);
  return { label, start, end: start + text.length, text };
};
const PERSON = entity('PERSON', 'Lò Văn Tám');
const PLACE = entity('LOCATION', 'xã Suối Ngà');
const article = (file: string, ...entities: DatasetEntity[]) => {
  return JSON.stringify({ file, fields: { title: null }, entities, indicators: [] });
};

interface Figures {
  articleCount: number;
  entities: { all: Record<string, number | null> };
}
const figuresOf = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Figures;

describe('dau eval', () => {
  it('compares predictions with gold, whatever their folder', async () => {
    const folder = await temporaryFolder({
      'gold/1.json': article('a.txt', PERSON, PLACE),
      'gold/2.json': article('b.txt', PERSON),
      'p.jsonl': [
        article('corpus/a.txt', PERSON),
        article('corpus/b.txt', PERSON),
        article('c.txt', PERSON),
      ].join('\n'),
    });
    const args = ['eval', '--json', '--gold', join(folder, 'gold'), join(folder, 'p.jsonl')];
    const outcome = await runDau(args);
    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    const { articleCount, entities } = figuresOf(outcome);
    expect(articleCount).toBe(2);
    expect(entities.all).toMatchObject({ precision: 1, recall: 2 / 3, f1: 0.8 });
  });

  it('prints tables', async () => {
    const folder = await temporaryFolder({
      'gold.jsonl': article('a.txt', PERSON, PLACE),
      'p.jsonl': article('a.txt', PERSON, entity('ORG', 'Suối Ngà')),
    });
    const args = ['eval', '--gold', join(folder, 'gold.jsonl'), join(folder, 'p.jsonl')];
    const { stdout } = await runDau(args);
    expect(stdout).toBe(
      `
1 article compared

Entities  gold  found  right  precision  recall     F1  relaxed right  relaxed F1
LOCATION     1      0      0          –   0.000  0.000              0       0.000
ORG          0      1      0      0.000       –  0.000              0       0.000
PERSON       1      1      1      1.000   1.000  1.000              1       1.000
all          2      2      1      0.500   0.500  0.500              1       0.500

Indicators  gold  found  right  precision  recall  F1  relaxed right  relaxed F1
values         0      0      0          –       –   –              0           –
frames         0      0      0          –       –   –              0           –

Attributes of right values  values  right  accuracy
name                             0      0         –
unit                             0      0         –
kind                             0      0         –
direction                        0      0         –
qualifier                        0      0         –
base                             0      0         –
period                           0      0         –

Fields  articles  right  accuracy  precision  recall  F1  evidence
title          1      1     1.000          –       –   –         –
all            1      1     1.000          –       –   –         –
`.slice(1),
    );
  });

  it('lists each error with its place, its words around it and the rule', async () => {
    const folder = await temporaryFolder({
      'gold.jsonl': article('a.txt', PERSON, entity('EVENT', 'họp'), entity('DATE', 'Suối')),
      'in/a.txt': TEXT,
    });
    const args = ['eval', '--errors', '--gold', join(folder, 'gold.jsonl'), join(folder, 'in')];
    const { stdout } = await runDau(args);
    expect(stdout).toMatch(
      new RegExp(
        [
          '2 errors in 1 of 1 article',
          '',
          'a\\.txt:1:24: missed entity EVENT "họp"',
          '    Đồng chí Lò Văn Tám dự \\[họp\\] tại xã Suối Ngà\\. ¶',
          'a\\.txt:1:32: wrong entity DATE "xã Suối Ngà"; ' +
            'label: expected "DATE", found "LOCATION"; ' +
            'span: expected "Suối", found "xã Suối Ngà" \\(entity\\.location\\.\\w+, 0\\.\\d\\d\\)',
          '    Đồng chí Lò Văn Tám dự họp tại \\[xã Suối Ngà\\]\\. ¶',
          '$',
        ].join('\n'),
        'u',
      ),
    );
  });

  it('names errors by offset when the text was not given, and says when there are none', async () => {
    const folder = await temporaryFolder({
      'gold.jsonl': article('a.txt', PERSON),
      'none.jsonl': article('a.txt'),
    });
    const gold = join(folder, 'gold.jsonl');
    const missed = await runDau(['eval', '--errors', '--gold', gold, join(folder, 'none.jsonl')]);
    expect(missed.stdout).toMatch(/^a\.txt:@9-19: missed entity PERSON "Lò Văn Tám"$/mu);
    const equal = await runDau(['eval', '--errors', '--gold', gold, gold]);
    expect(equal.stdout).toMatch(/\n\nNo errors in 1 article\n$/u);
  });

  it('has errors and calibration in JSON when they are asked for', async () => {
    const sure = { ...PERSON, confidence: 0.9, rule: 'mine' };
    const folder = await temporaryFolder({
      'gold.jsonl': article('a.txt', PERSON),
      'p.jsonl': article('a.txt', sure, { ...PLACE, confidence: 0.6, rule: 'mine' }),
    });
    const args = ['eval', '--json', '--gold', join(folder, 'gold.jsonl'), join(folder, 'p.jsonl')];
    expect(JSON.parse((await runDau(args)).stdout)).not.toHaveProperty('errors');
    const { stdout } = await runDau([...args, '--errors', '--calibration']);
    expect(JSON.parse(stdout)).toMatchObject({
      entities: { all: { matchedCount: 1 } },
      relaxed: { entities: { all: { matchedCount: 1 } } },
      rules: [{ rule: 'mine', proposedCount: 2, rightCount: 1, precision: 0.5 }],
      calibration: { entities: { count: 2, expectedError: 0.35 }, fields: { count: 0 } },
      errors: [{ file: 'a.txt', line: null, problem: 'extra', name: 'LOCATION', rule: 'mine' }],
    });
  });

  it('prints how far confidence can be trusted', async () => {
    const folder = await temporaryFolder({
      'gold.jsonl': article('a.txt', PERSON),
      'p.jsonl': article('a.txt', { ...PERSON, confidence: 0.93 }),
    });
    const { gold, p } = { gold: join(folder, 'gold.jsonl'), p: join(folder, 'p.jsonl') };
    const { stdout } = await runDau(['eval', '--calibration', '--gold', gold, p]);
    expect(stdout).toContain(
      `
Confidence of entities  count   mean  precision  error
0.9–1.0                     1  0.930      1.000  0.070
expected error              1      –          –  0.070
`,
    );
  });

  it('writes a page, and tells where one could not be written', async () => {
    const folder = await temporaryFolder({ 'gold.jsonl': article('a.txt', PERSON), 'a.txt': TEXT });
    const args = ['eval', '--gold', join(folder, 'gold.jsonl'), join(folder, 'a.txt')];
    const page = join(folder, 'page.html');
    const { code, stderr } = await runDau([...args, '--html', page]);
    expect([code, stderr]).toEqual([0, `dau: the page is written to ${page}\n`]);
    expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/u);
    const nowhere = join(folder, 'none', 'page.html');
    const refused = await runDau([...args, '--html', nowhere]);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('Entities');
    expect(refused.stderr).toContain('its folder does not exist');
    expect(await readdir(folder)).toEqual(['a.txt', 'gold.jsonl', 'page.html']);
  });

  it('agrees with itself when the extraction is the gold', async () => {
    const folder = await temporaryFolder({ 'in/a.txt': TEXT });
    const corpus = join(folder, 'in');
    const gold = join(folder, 'gold.jsonl');
    await runDau(['extract', corpus, '--out', gold]);
    const { entities } = figuresOf(await runDau(['eval', '--json', '--gold', gold, corpus]));
    expect(entities.all).toMatchObject({ f1: 1 });
  });

  it('takes predictions from standard input', async () => {
    const folder = await temporaryFolder({ 'gold/1.json': article('a.txt', PERSON) });
    const args = ['eval', '--json', '--gold', join(folder, 'gold'), '-'];
    const outcome = await runDau(args, article('a.txt', PERSON));
    expect(figuresOf(outcome).entities.all).toMatchObject({ f1: 1 });
  });

  it('tells what is not counted', async () => {
    const folder = await temporaryFolder({
      'gold/1.json': article('a.txt', PERSON),
      'gold/2.json': article('missing.txt', PERSON),
      'p.jsonl': [article('x/a.txt', PERSON), article('y/a.txt')].join('\n'),
    });
    const args = ['eval', '--json', '--gold', join(folder, 'gold'), join(folder, 'p.jsonl')];
    const outcome = await runDau(args);
    expect(outcome.code).toBe(1);
    expect(figuresOf(outcome).entities.all).toMatchObject({ f1: 1 });
    expect(outcome.stderr).toMatch(
      /^dau: y\/a\.txt: .* compared already[^]*missing\.txt has gold but/u,
    );
  });

  it('tells of gold that was made for another text', async () => {
    const folder = await temporaryFolder({
      'gold/1.json': article('a.txt', PERSON),
      'in/a.txt': `\n${TEXT}`,
    });
    const args = ['eval', '--json', '--gold', join(folder, 'gold'), join(folder, 'in')];
    const { code, stderr } = await runDau(args);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'The gold of a.txt says "Lò Văn Tám" at 9-19, where its text differs.',
    );
  });

  it.each<[Record<string, string>, RegExp, string]>([
    [{ 'gold/x.md': '' }, /gold holds no gold: /u, 'a folder without gold'],
    [{ 'gold/1.json': '{}' }, /1\.json: file: .*; fields: /u, 'JSON that is not gold'],
    [{ 'gold/1.json': article('b.txt') }, /No article has gold in .*gold\./u, 'other articles'],
  ])('with %j says %s (%s)', async (files, message) => {
    const folder = await temporaryFolder({ ...files, 'in/a.txt': TEXT });
    const args = ['eval', '--gold', join(folder, 'gold'), join(folder, 'in')];
    const { code, stdout, stderr } = await runDau(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});
