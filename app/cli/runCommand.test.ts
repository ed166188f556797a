import { readdir, readFile, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../shared/corpus.ts';
import { DatasetArticle } from '../../shared/dataset.ts';
import { templateProject } from '../template/templateProject.ts';
import { type Outcome, runDau } from './testing/runDau.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

const ARTICLE = `Thứ năm, 08/07/2021
Huyện An Lĩnh cần đẩy nhanh giải ngân vốn đầu tư công

Sáng 7/7, Thường trực Tỉnh ủy làm việc với Huyện ủy An Lĩnh về kết quả 6 tháng đầu năm 2021.
Thu ngân sách đạt 57 tỷ đồng, tăng 8% so với cùng kỳ; 19/21 chỉ tiêu đạt kế hoạch.
`;

const articlesOf = ({ stdout }: Outcome) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => DatasetArticle.parse(JSON.parse(line)));
const filesOf = (outcome: Outcome) => articlesOf(outcome).map(({ file }) => file);
const lineOf = (file: unknown, text: unknown) => `${JSON.stringify({ file, text })}\n`;

describe('dau', () => {
  it.each<[string[], RegExp, string]>([
    [[], /^Usage: dau \[options\] \[command\]/u, 'alone'],
    [['--help'], /extract[^]*export[^]*eval[^]*Exit codes:/u, 'help'],
    [['help', 'extract'], /--project <file>[^]*--out <file>[^]*Examples:/u, 'help of a command'],
    [['eval', '--help'], /--gold <folder>/u, 'the same'],
    [['--version'], /^1\.2\.3\n$/u, 'version'],
  ])('%j prints to standard output: %s (%s)', async (args, expected) => {
    const { code, stdout, stderr } = await runDau(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
  });

  it.each<[string[], RegExp, string]>([
    [['extrac'], /unknown command 'extrac'\n\(Did you mean extract\?\)/u, 'a slip'],
    [['extract'], /missing required argument 'input'\n\(dau extract --help/u, 'nothing to read'],
    [['extract', '--ouf', 'x', 'y'], /unknown option '--ouf'\n\(Did you mean --out/u, 'a slip'],
    [['export', 'x'], /required option '-f, --format <format>'/u, 'no format'],
    [
      ['export', 'x', '--format', 'xls'],
      /'xls' is invalid\. Allowed choices are jsonl, gold, /u,
      'no such format',
    ],
    [['eval', 'x'], /required option '-g, --gold <folder>'/u, 'no gold'],
    [
      ['extract', 'x', '--project', '/none.json'],
      /^dau: \/none\.json does not exist/u,
      'no such project',
    ],
  ])('%j is misused: %s (%s)', async (args, expected) => {
    const { code, stdout, stderr } = await runDau(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });
});

describe('dau extract', () => {
  it('writes a line for each article of a folder, sorted by path', async () => {
    const names = ['b/c d.txt', 'a.txt', "it's «q».txt", 'Hòa 🌾.txt'.normalize('NFD')];
    const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, ARTICLE])));
    await symlink(folder, join(folder, 'b', 'loop'));
    const outcome = await runDau(['extract', folder]);
    expect([outcome.code, outcome.stderr]).toEqual([0, '']);
    expect(filesOf(outcome)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it('tells confidence and rule of what it finds, and quotes the text', async () => {
    const folder = await temporaryFolder({ 'a.txt': `\uFEFF${ARTICLE}` });
    const [article] = articlesOf(await runDau(['extract', folder]));
    expect(Object.keys(article?.fields ?? {})).toEqual(templateProject.fields.map(({ id }) => id));
    const value = article?.indicators.find(({ text }) => text === '57 tỷ đồng');
    expect(value).toMatchObject({ value: 57, rule: expect.any(String) as string });
    expect(value?.confidence).toBeGreaterThan(0);
    const found = [...(article?.entities ?? []), ...(article?.indicators ?? [])];
    expect(found.map(({ text }) => text)).toEqual(
      found.map(({ start, end }) => ARTICLE.slice(start, end)),
    );
  });

  it('goes on after bad files, naming each with its reason', async () => {
    const folder = await temporaryFolder({
      'a.txt': '',
      'b.txt': Uint8Array.of(0x74, 0xff, 0x74),
      'c.txt': Uint8Array.of(0, 1, 2, 3),
      'd.txt': 'x',
      'e.txt': ARTICLE,
    });
    await truncate(join(folder, 'd.txt'), MAX_ARTICLE_BYTES + 1);
    await symlink('gone', join(folder, 'f.txt'));
    const outcome = await runDau(['extract', folder]);
    expect(outcome.code).toBe(1);
    expect(filesOf(outcome)).toEqual(['e.txt']);
    const told = outcome.stderr.replaceAll(`${folder}/`, '').split('\n').slice(0, -1);
    expect(told).toEqual([
      expect.stringMatching(/^dau: a\.txt holds no text/u),
      expect.stringMatching(/^dau: b\.txt is not UTF-8/u),
      expect.stringMatching(/^dau: c\.txt holds binary data/u),
      expect.stringMatching(/^dau: d\.txt has 16\.0 MB, and .* 16\.0 MB\. Split it/u),
      expect.stringMatching(/^dau: f\.txt does not exist/u),
    ]);
  });

  it('names files as they are spelled when more than one input is given', async () => {
    const folder = await temporaryFolder({
      'x/a.txt': ARTICLE,
      'y/a.txt': ARTICLE,
      'b.md': ARTICLE,
    });
    const [x, y, other] = ['x', 'y', 'b.md'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const outcome = await runDau(['extract', x, `${y}/`, other]);
    expect(filesOf(outcome)).toEqual([`${x}/a.txt`, `${y}/a.txt`, other]);
  });

  it('does not let the name of a file write to the terminal', async () => {
    const folder = await temporaryFolder({ 'a\u001b[31m\nb.txt': '' });
    const { stderr } = await runDau(['extract', folder]);
    expect(stderr).toMatch(/a\\u001b\[31m\\u000ab\.txt holds no text\.\n$/u);
  });

  it('says that a folder holds no article', async () => {
    const folder = await temporaryFolder({ 'a.odt': ARTICLE });
    const { code, stderr } = await runDau(['extract', folder]);
    expect([code, stderr]).toEqual([
      1,
      `dau: ${folder} holds no file that articles are read from.\n`,
    ]);
  });

  it('reads lines of standard input, and goes on after bad ones', async () => {
    const input = [
      lineOf('a', ARTICLE),
      '\r\n',
      '{"file":\n',
      lineOf('b', 5),
      lineOf('c', ' \n'),
      lineOf('d', ARTICLE).trimEnd(),
    ].join('');
    const outcome = await runDau(['extract', '-'], input);
    expect(outcome.code).toBe(1);
    expect(filesOf(outcome)).toEqual(['a', 'd']);
    expect(outcome.stderr).toMatch(
      /^dau: standard input, line 3: not JSON: .*\ndau: standard input, line 4: text: .*\ndau: c holds no text\.\n$/u,
    );
  });

  it('finds in a line what it finds in a file', async () => {
    const folder = await temporaryFolder({ 'a.txt': ARTICLE });
    const { stdout } = await runDau(['extract', folder]);
    expect((await runDau(['extract', '-'], lineOf('a.txt', ARTICLE))).stdout).toBe(stdout);
  });

  it('writes a file whole, and says how many articles it holds', async () => {
    const folder = await temporaryFolder({ 'in/a.txt': ARTICLE, 'in/b.txt': '' });
    const out = join(folder, 'out.jsonl');
    const { code, stdout, stderr } = await runDau(['extract', join(folder, 'in'), '--out', out]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`dau: 1 article written to ${out}; 1 failed\n`);
    const { stdout: expected } = await runDau(['extract', join(folder, 'in')]);
    expect(await readFile(out, 'utf8')).toBe(expected);
    expect(await readdir(folder)).toEqual(['in', 'out.jsonl']);
  });

  it('does not replace a dataset by nothing', async () => {
    const folder = await temporaryFolder({ 'out.jsonl': 'old' });
    const out = join(folder, 'out.jsonl');
    const { code } = await runDau(['extract', join(folder, 'typo'), '--out', out]);
    expect([code, await readFile(out, 'utf8')]).toEqual([1, 'old']);
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  it('uses the labels and fields of another project', async () => {
    const [label] = templateProject.labels;
    const word = {
      id: 'crops',
      label: label!.id,
      isCaseSensitive: false,
      confidence: 1,
      source: null,
    };
    const project = {
      ...templateProject,
      fields: [],
      labels: [label],
      attributes: [],
      relations: [],
      dictionaries: [{ ...word, terms: ['chỉ tiêu'] }],
    };
    const folder = await temporaryFolder({ 'a.txt': ARTICLE, 'p.json': JSON.stringify(project) });
    const args = ['extract', join(folder, 'a.txt'), '--project', join(folder, 'p.json')];
    const [article] = articlesOf(await runDau(args));
    expect(article?.fields).toEqual({});
    expect(article?.entities).toMatchObject([{ label: label!.id, text: 'chỉ tiêu' }]);
  });

  it('names the bad value of a project', async () => {
    const project = { ...templateProject, version: 0 };
    const folder = await temporaryFolder({ 'p.json': JSON.stringify(project) });
    const location = join(folder, 'p.json');
    const { code, stderr } = await runDau(['extract', folder, '--project', location]);
    expect(code).toBe(2);
    expect(stderr.startsWith(`dau: ${location}: version: `)).toBe(true);
  });
});

describe('dau export', () => {
  it('writes indicators as a spreadsheet', async () => {
    const folder = await temporaryFolder({ 'in/=a.txt': ARTICLE });
    const out = join(folder, 'out.csv');
    const { code } = await runDau(['export', join(folder, 'in'), '-f', 'csv', '-o', out]);
    expect(code).toBe(0);
    const [header, ...rows] = (await readFile(out, 'utf8')).split('\r\n');
    expect(header).toMatch(/^\uFEFFfile,start,end,text,/u);
    expect(rows.find((row) => row.includes('57 tỷ đồng'))).toMatch(/^"'=a\.txt",/u);
    expect(rows.at(-1)).toBe('');
  });

  it('writes the same lines as extract, with the texts', async () => {
    const folder = await temporaryFolder({ 'a.txt': ARTICLE });
    const { stdout } = await runDau(['export', folder, '--format', 'jsonl']);
    const extracted = JSON.parse((await runDau(['extract', folder])).stdout) as object;
    expect(JSON.parse(stdout)).toEqual({ ...extracted, text: ARTICLE });
  });

  it('writes the header only for no articles', async () => {
    const { code, stdout } = await runDau(['export', '-', '--format', 'csv']);
    expect([code, stdout.split('\r\n').length]).toEqual([0, 2]);
  });
});
