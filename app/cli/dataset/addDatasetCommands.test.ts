import { chmod, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabelledArticle } from '../../../shared/dataset.ts';
import { formats } from '../../dataset/formats/formats.ts';
import { runDau } from '../testing/runDau.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';

const article = (file: string, text = `Sở Y tế họp (${file}).`): LabelledArticle => ({
  ...{ file, text, fields: {}, indicators: [] },
  entities: [{ label: 'ORG', start: 0, end: 7, text: 'Sở Y tế', verdict: 'accepted' }],
});
const lines = (...articles: LabelledArticle[]) =>
  articles.map((each) => `${JSON.stringify(each)}\n`).join('');

async function folderWith(files: Record<string, string>) {
  const folder = await temporaryFolder(files);
  return { folder, at: (name: string) => join(folder, name) };
}

describe('dau convert', () => {
  it('writes a folder, tells how it read the input and what is lost, and leaves nothing else', async () => {
    const { folder, at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const { code, stdout, stderr } = await runDau([
      ...['convert', at('a.jsonl'), '--from', 'jsonl', '--to', 'gold', '--out', at('g')],
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Gold JSON does not hold 1 × values on a mark: verdict');
    expect(stderr).toContain('1 articles, 1 marks; offsets in UTF-16 code units (proved by 1');
    expect((await readdir(folder)).sort()).toEqual(['a.jsonl', 'g', 'g.losses.md']);
    expect(await readFile(at('g.losses.md'), 'utf8')).toContain('- a.txt: “Sở Y tế”');
    expect(await readFile(at('g/a.txt'), 'utf8')).toBe('Sở Y tế họp (a.txt).');
  });

  it('writes one file to standard output, with renamed labels', async () => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const args = [
      'convert',
      at('a.jsonl'),
      '--from',
      'jsonl',
      '--to',
      'iob2',
      '--map',
      'ORG=TỔ_CHỨC',
    ];
    const { stdout } = await runDau(args);
    expect(stdout).toMatch(/^-DOCSTART-\tO\n\nSở\tB-TỔ_CHỨC\nY\tI-TỔ_CHỨC\n/u);
  });

  it('writes nothing when a part of the input is bad, and names the line', async () => {
    const { folder, at } = await folderWith({ 'a.jsonl': `${lines(article('a.txt'))}{"file":\n` });
    const args = ['convert', at('a.jsonl'), '--from', 'jsonl', '--to', 'brat', '--out', at('b')];
    const { code, stderr } = await runDau(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.jsonl, line 2: not JSON/u);
    expect(stderr).toContain(`nothing is written to ${at('b')}`);
    expect(await readdir(folder)).toEqual(['a.jsonl']);
  });

  it('leaves a folder that is there alone, unless it is to be replaced', async () => {
    const files = { 'a.jsonl': lines(article('a.txt')), 'b/mine.txt': 'mine' };
    const { at } = await folderWith(files);
    const args = ['convert', at('a.jsonl'), '--from', 'jsonl', '--to', 'brat', '--out', at('b')];
    const { code, stderr } = await runDau(args);
    expect([code, await readdir(at('b'))]).toEqual([2, ['mine.txt']]);
    expect(stderr).toContain('is there already and not empty');
    expect((await runDau([...args, '--replace'])).code).toBe(0);
    const names = ['a.ann', 'a.txt', 'annotation.conf', 'visual.conf'];
    expect((await readdir(at('b'))).sort()).toEqual(names);
  });

  it.each([
    [['--to', 'brat'], 2, /brat stand-off is a folder of files: name it with --out/u],
    [['--to', 'doccano', '-O', 'offsets=bytes'], 2, /it has offsets=utf16\|grapheme/u],
    [['--to', 'jsonl', '--split', '80/x'], 2, /give two or three shares/u],
    [['--to', 'jsonl', '--map', 'ORG'], 2, /Give an old and a new label/u],
    [['--to', 'jsonl', '--out', 'none/such/a.jsonl'], 1, /its folder does not exist/u],
  ])('%j ends with code %d', async (more, expectedCode, message) => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const { code, stderr } = await runDau(['convert', at('a.jsonl'), '--from', 'jsonl', ...more]);
    expect(code).toBe(expectedCode);
    expect(stderr).toMatch(message);
  });

  it('parts a dataset, and leaves everybody in place when it grows', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
    const { at } = await folderWith({ 'a.jsonl': lines(...names.map((name) => article(name))) });
    const args = [
      'convert',
      at('a.jsonl'),
      '--from',
      'jsonl',
      '--to',
      'jsonl',
      '--split',
      '50/25/25',
    ];
    const first = await runDau([...args, '--out', at('one')]);
    expect(first.stderr).toContain('split: train 10, dev 5, test 5; 20 new');
    const filesOf = async (place: string) =>
      (await readFile(at(place), 'utf8')).match(/(?<="file":")[^"]+/gu) ?? [];
    const before = await filesOf('one/test.jsonl');
    await writeFile(
      at('a.jsonl'),
      lines(...[...names, '20.txt', '21.txt'].map((name) => article(name))),
    );
    await runDau([...args, '--out', at('two'), '--split-manifest', at('one/splits.json')]);
    expect(await filesOf('two/test.jsonl')).toEqual(expect.arrayContaining(before));
  });
});

describe('a dataset in another format than was said', () => {
  const task = {
    text: 'Sở Y tế họp',
    tokens: [],
    spans: [{ start: 0, end: 7, label: 'ORG' }],
    answer: 'accept',
  };
  it.each([
    ['which reads nothing of it', 'spacy'],
    ['which reads its texts without a mark', 'doccano'],
  ])('%s, is refused with the likely one', async (_what, from) => {
    const { folder, at } = await folderWith({ 'a.jsonl': `${JSON.stringify(task)}\n` });
    const { code, stderr } = await runDau([
      ...['convert', at('a.jsonl'), '--from', from, '--to', 'jsonl', '--out', at('b.jsonl')],
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('a.jsonl looks like Prodigy JSONL: try --from prodigy.');
    expect(await readdir(folder)).toEqual(['a.jsonl']);
  });

  it('is as it was said when no format finds a mark', async () => {
    const bare = { 'a.jsonl': lines({ ...article('a.txt'), entities: [] }) };
    const { at } = await folderWith(bare);
    expect(await runDau(['validate', at('a.jsonl')])).toMatchObject({ code: 0 });
  });
});

describe('dau convert --split', () => {
  it.each(formats.filter(({ read }) => read !== null).map(({ id }) => id))(
    'parts a dataset as %s, proves it and reads it back',
    async (id) => {
      const articles = ['0.txt', '1.txt', '2.txt', '3.txt'].map((name) => article(name));
      const { at } = await folderWith({ 'a.jsonl': lines(...articles) });
      const args = ['--from', 'jsonl', '--to', id, '--split', '50/50', '--out', at('parts')];
      const { code, stderr } = await runDau(['convert', at('a.jsonl'), ...args]);
      expect([code, stderr]).toEqual([0, expect.stringContaining('train 2, test 2')]);
      const { stdout } = await runDau(['stats', at('parts'), '--from', id, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ entities: 4, labels: { ORG: 4 } });
    },
  );
});

describe('a place that is no file', () => {
  const convert = (from: string, to: string) =>
    runDau(['convert', from, '--from', 'jsonl', '--to', 'iob2', '--out', to]);

  it.runIf(process.platform !== 'win32')('is written to where it is a device', async () => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const before = await stat('/dev/null');
    expect(await convert(at('a.jsonl'), '/dev/null')).toMatchObject({ code: 0 });
    expect(await stat('/dev/null')).toMatchObject({ ino: before.ino, mode: before.mode });
    await expect(stat('/dev/null.losses.md')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is replaced where a link leads to, with its permissions', async () => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt')), real: 'old' });
    await chmod(at('real'), 0o600);
    await symlink(at('real'), at('link'));
    expect(await convert(at('a.jsonl'), at('link'))).toMatchObject({ code: 0 });
    expect(await readlink(at('link'))).toBe(at('real'));
    expect(await readFile(at('real'), 'utf8')).toContain('Sở\tB-ORG');
    expect((await stat(at('real'))).mode & 0o777).toBe(0o600);
  });

  it('is refused where it is a folder', async () => {
    const { folder, at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const { code, stderr } = await convert(at('a.jsonl'), folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('it is a folder')]);
  });
});

describe('standard input', () => {
  const given = lines(article('a.txt'), article('b.txt'));

  it('is converted, also in parts, which read it twice', async () => {
    const { at } = await folderWith({});
    const args = ['convert', '-', '--from', 'jsonl', '--to', 'jsonl'];
    const { code, stdout } = await runDau(args, given);
    expect([code, stdout.match(/"file":"\w\.txt"/gu)]).toEqual([
      0,
      ['"file":"a.txt"', '"file":"b.txt"'],
    ]);
    const parted = await runDau([...args, '--split', '50/50', '--out', at('parts')], given);
    expect(parted.code).toBe(0);
    expect(parted.stderr).toContain('train 1, test 1; 2 new');
  });

  it('is counted and checked, and named in what is wrong with it', async () => {
    const { stdout } = await runDau(['stats', '-', '--json'], given);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 2 });
    const { code, stderr } = await runDau(['validate', '-'], `${given}{"file":`);
    expect(code).toBe(1);
    expect(stderr).toContain('standard input, line 3: not JSON');
    expect(stderr).toContain('2 articles; 1 fault, 0 unknown names');
  });
});

describe('dau export', () => {
  it('extracts articles into parts of a Hugging Face folder', async () => {
    const { at } = await folderWith({
      ...{ 's/a.txt': 'Sở Y tế họp.\n', 's/b.txt': 'Sở Tư pháp họp.\n' },
    });
    const args = ['export', at('s'), '-f', 'huggingface', '--out', at('hf'), '--split', '50/50'];
    const { code, stderr } = await runDau(args);
    expect(code).toBe(0);
    expect(stderr).toContain('split: train 1, test 1; 2 new');
    expect((await readdir(at('hf/data'))).sort()).toEqual([
      'test-00000-of-00001.parquet',
      'train-00000-of-00001.parquet',
    ]);
    expect(await readFile(at('hf/README.md'), 'utf8')).toContain('- split: test');
  });
});

describe('dau validate', () => {
  it('tells what is passed over', async () => {
    const refused = { text: 'Sở họp', answer: 'reject' };
    const { at } = await folderWith({ 'a.jsonl': `${JSON.stringify(refused)}\n` });
    const { stderr } = await runDau(['validate', at('a.jsonl'), '--from', 'prodigy']);
    expect(stderr).toContain('passed over: 1 × tasks that were rejected or ignored');
  });

  it('tells that all is in order', async () => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt')) });
    const { code, stderr } = await runDau(['validate', at('a.jsonl')]);
    expect(code).toBe(0);
    expect(stderr).toContain('1 article, all in order');
  });

  it('tells of marks on other words', async () => {
    const wrong = article('a.txt');
    wrong.entities[0] = { label: 'ORG', start: 1, end: 7, text: 'Sở Y tế' };
    const { at } = await folderWith({ 'a.jsonl': lines(wrong) });
    const { code, stderr } = await runDau(['validate', at('a.jsonl')]);
    expect(code).toBe(1);
    expect(stderr).toContain('a.txt has other words than “Sở Y tế” at 1 to 7');
  });
});

describe('dau stats', () => {
  it('prints no table of what cannot be read', async () => {
    const { at } = await folderWith({});
    expect(await runDau(['stats', at('none.jsonl')])).toMatchObject({ code: 1, stdout: '' });
  });

  it('counts as JSON', async () => {
    const { at } = await folderWith({ 'a.jsonl': lines(article('a.txt'), article('b.txt')) });
    const { code, stdout } = await runDau(['stats', at('a.jsonl'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ articles: 2, entities: 2, labels: { ORG: 2 }, decisions: { accepted: 2 } },
    });
  });
});
