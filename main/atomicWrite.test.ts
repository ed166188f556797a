import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atomicWrite } from './atomicWrite.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';

it('replaces a file and leaves nothing beside it, also where a killed write left something', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'settings.json');
  await writeFile(path, 'the old and longer one');
  await writeFile(`${path}.new`, 'torn');
  await atomicWrite(path, 'mới');
  expect(await readFile(path, 'utf8')).toBe('mới');
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('leaves nothing beside a place that cannot be replaced', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'settings.json'));
  await expect(atomicWrite(join(folder, 'settings.json'), 'mới')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['settings.json']);
});
