import { chmod, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOutput, outputFailure } from './outputFile.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

describe('fileOutput', () => {
  it('shows nothing before commit, and then all of it', async () => {
    const folder = await temporaryFolder({ 'out.jsonl': 'old' });
    const location = join(folder, 'out.jsonl');
    const output = await fileOutput(location);
    const long = 'ư'.repeat(300_000);
    await output.write(long);
    await output.write('\n');
    expect(await readFile(location, 'utf8')).toBe('old');
    await output.commit();
    expect(await readFile(location, 'utf8')).toBe(`${long}\n`);
    expect(await readdir(folder)).toEqual(['out.jsonl']);
  });

  it.each([
    [['ư'.repeat(200_000), 'ạ'.repeat(200_000), 'b'], 'more than the buffer holds, together'],
    [['a', 'ư'.repeat(600_000), 'b'], 'one text that is longer than the buffer'],
    [['a', '😀'.repeat(200_000), '😀'], 'characters of four bytes'],
  ])('writes texts in their order (%#)', async (texts, why) => {
    const location = join(await temporaryFolder({}), 'out.jsonl');
    const output = await fileOutput(location);
    for (const text of texts) await output.write(text);
    await output.commit();
    expect((await readFile(location, 'utf8')) === texts.join(''), why).toBe(true);
  });

  it.each<[Record<string, string>, string[], string]>([
    [{}, [], 'no file'],
    [{ 'out.jsonl': 'old' }, ['out.jsonl'], 'the old file'],
  ])('after abort leaves of %j: %j (%s)', async (files, expected) => {
    const folder = await temporaryFolder(files);
    const output = await fileOutput(join(folder, 'out.jsonl'));
    await output.write('new');
    await output.abort();
    expect(await readdir(folder)).toEqual(expected);
  });

  it('writes through a link and keeps the permissions of the file', async () => {
    const folder = await temporaryFolder({ 'real.csv': 'old' });
    const [real, link] = [join(folder, 'real.csv'), join(folder, 'link.csv')];
    await symlink(real, link);
    await chmod(real, 0o600);
    const output = await fileOutput(link);
    await output.write('new');
    await output.commit();
    expect(await readlink(link)).toBe(real);
    expect(await readFile(real, 'utf8')).toBe('new');
    expect((await stat(real)).mode & 0o777).toBe(0o600);
  });

  it.runIf(process.platform !== 'win32')('leaves a device in its place', async () => {
    const output = await fileOutput('/dev/null');
    await output.write('x');
    await output.commit();
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.each([
    ['none/out.jsonl', /its folder does not exist\. Create it first/u, 'no such folder'],
    ['', /it is a folder\. Name a file in it/u, 'a folder'],
    ['file/out.jsonl', /a part of its path is not a folder/u, 'a file in place of a folder'],
  ])('of %j says %s (%s)', async (path, message) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const location = join(folder, path);
    const error: unknown = await fileOutput(location).catch((thrown: unknown) => thrown);
    expect(outputFailure(error, location)).toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(message) as string,
    });
  });
});
