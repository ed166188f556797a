import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runDau } from '../testing/runDau.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';

const ARTICLE = { file: 'a.txt', text: 'Sở Y tế họp', fields: {}, entities: [], indicators: [] };
const LINE = `${JSON.stringify(ARTICLE)}\n`;
const FULL = 'the disk is full. Free some space, or choose another.';

/** Nothing more goes into any file until the test ends. */
async function fillDisk(): Promise<void> {
  const handle = await open(join(await temporaryFolder(), 'a'), 'w');
  await handle.close();
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  const error = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  vi.spyOn(prototype, 'writeFile').mockRejectedValue(error);
  vi.spyOn(prototype, 'appendFile').mockRejectedValue(error);
}

function keepTemporaryFilesIn(folder: string): void {
  for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a full disk', () => {
  const convert = (to: string) => ['convert', 'a.jsonl', '--from', 'jsonl', '--to', to];
  const files = { 'a.jsonl': LINE, out: 'old', 'brat/old.ann': 'old', 's/a.txt': 'Sở Y tế họp' };
  const places = ['a.jsonl', 'brat', 'out', 's'];

  it.each([
    [[...convert('jsonl'), '--out', 'out'], 'a file of lines'],
    [[...convert('xlsx'), '--out', 'out'], 'a workbook'],
    [[...convert('iob2'), '--split', '50/50', '--replace', '--out', 'brat'], 'parts'],
    [['extract', 's', '--out', 'out'], 'extracted lines'],
    [['export', 's', '--format', 'iob2', '--out', 'out'], 'extracted articles'],
  ])('ends %j with the way out, and all is as it was (%s)', async (args) => {
    const folder = await temporaryFolder(files);
    await fillDisk();
    const { code, stderr } = await runDau(
      args.map((arg) => (places.includes(arg) ? join(folder, arg) : arg)),
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining(FULL)]);
    expect((await readdir(folder)).sort()).toEqual(places);
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'brat'))).toEqual(['old.ann']);
  });

  it('is told of the temporary files, of which none stays', async () => {
    const folder = await temporaryFolder({ 's/a.txt': 'Sở Y tế họp', 'temporary/mine': '' });
    const temporary = join(folder, 'temporary');
    await fillDisk();
    keepTemporaryFilesIn(temporary);
    const args = ['--format', 'iob2', '--split', '50/50', '--out', join(folder, 'out')];
    const { code, stderr } = await runDau(['export', join(folder, 's'), ...args]);
    const told = `the temporary folder ${temporary} could not be written: ${FULL}`;
    expect([code, stderr]).toEqual([1, expect.stringContaining(told)]);
    expect([await readdir(folder), await readdir(temporary)]).toEqual([
      ['s', 'temporary'],
      ['mine'],
    ]);
  });
});

it('has no room for standard input where there is no folder for temporary files', async () => {
  const temporary = join(await temporaryFolder(), 'gone');
  keepTemporaryFilesIn(temporary);
  const { code, stderr } = await runDau(['validate', '-'], LINE);
  const told = `the temporary folder ${temporary} could not be written: its folder does not exist`;
  expect([code, stderr]).toEqual([1, expect.stringContaining(told)]);
});
